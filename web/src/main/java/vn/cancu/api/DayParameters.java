package vn.cancu.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.DayRange;

/** Reads days. */
final class DayParameters {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final ParameterReader reader;

  DayParameters(ParameterReader reader) {
    this.reader = reader;
  }

  /** A day; {@code null} when the parameter is absent. */
  @Nullable LocalDate day(String name) {
    String value = reader.single(name);
    if (value == null) {
      return null;
    }
    try {
      if (DAY.matcher(value).matches()) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      // told below, together with what is no date at all
    }
    reader.refuse(name, value, "Cần một ngày có thật, viết như 2021-11-01.", List.of());
    return null;
  }

  /** The days between two parameters; {@code null} when both are absent. */
  @Nullable DayRange range(String first, String last) {
    LocalDate from = day(first);
    LocalDate to = day(last);
    if (from != null && to != null && to.isBefore(from)) {
      String reason = "Ngày cuối phải không trước ngày đầu, " + from + ".";
      reader.refuse(last, to.toString(), reason, List.of());
      return null;
    }
    return from == null && to == null ? null : new DayRange(from, to);
  }
}
