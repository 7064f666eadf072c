package vn.cancu.index;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Recurrence;

/**
 * Recurrences and conditions as values of the index. Tasks that agree share one value, so that what
 * they come to on a calendar is worked out once for all of them.
 */
public final class DueKeys {

  private static final String SEPARATOR = String.valueOf(Described.SEPARATOR);
  private static final int RECURRENCE_PARTS = 5;
  private static final int CONDITION_PARTS = 3;

  private DueKeys() {}

  static String of(Recurrence recurrence) {
    return String.join(
        SEPARATOR,
        recurrence.rrule(),
        String.valueOf(recurrence.before()),
        Objects.toString(recurrence.since(), ""),
        Objects.toString(recurrence.until(), ""),
        Objects.toString(recurrence.last(), ""));
  }

  static String of(Condition condition) {
    return String.join(
        SEPARATOR,
        condition.document().toString(),
        condition.start().name(),
        Integer.toString(condition.days()));
  }

  /** Reads what {@link #of(Recurrence)} wrote; empty when it was cut. */
  public static Optional<Recurrence> recurrence(String key) {
    String[] parts = key.split(SEPARATOR, -1);
    return parts.length != RECURRENCE_PARTS
        ? Optional.empty()
        : Optional.of(
            new Recurrence(
                parts[0],
                Boolean.parseBoolean(parts[1]),
                day(parts[2]),
                day(parts[3]),
                day(parts[4])));
  }

  /** Reads what {@link #of(Condition)} wrote; empty when it was cut. */
  public static Optional<Condition> condition(String key) {
    String[] parts = key.split(SEPARATOR, -1);
    return parts.length != CONDITION_PARTS
        ? Optional.empty()
        : DocumentId.parse(parts[0])
            .map(id ->
                new Condition(id, Condition.Start.valueOf(parts[1]), Integer.parseInt(parts[2])));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
