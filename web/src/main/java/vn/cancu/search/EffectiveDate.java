package vn.cancu.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Since when something holds, in the words of a document: "có hiệu lực từ ngày 01 tháng 7 năm
 * 2021", "có hiệu lực sau 45 ngày, kể từ ngày ký", "hết hiệu lực kể từ ngày 01/01/2022". Source of
 * the wordings: Decree 34/2016/NĐ-CP, forms of its annex.
 */
final class EffectiveDate {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words that may stand between the verb and its time, bounded so that scanning stays linear. */
  private static final String FORCE = "hiệu\\s+lực(?:\\s+thi\\s+hành)?";

  private static final String DAY =
      "ngày\\s+(\\d{1,2})\\s*(?:tháng|[/.-])\\s*(\\d{1,2})\\s*(?:năm|[/.-])\\s*(\\d{4})";
  private static final Pattern ENDS =
      Pattern.compile("hết\\s+" + FORCE + "[\\s,]{1,3}(?:kể\\s+)?từ\\s+" + DAY, FLAGS);
  private static final Pattern BEGINS =
      Pattern.compile(
          "có\\s+" + FORCE + "(?:[\\s,]{1,3}(?:kể|thực\\s+hiện|áp\\s+dụng))?\\s+từ\\s+" + DAY,
          FLAGS);
  private static final Pattern BEGINS_SIGNED =
      Pattern.compile(
          "có\\s+"
              + FORCE
              + "(?:[\\s,]{1,3}sau\\s+(\\d{1,3})(?:\\s+\\([^)]{1,40}\\))?\\s+ngày)?"
              + "[\\s,]{1,3}(?:kể\\s+)?từ\\s+ngày\\s+ký(?!\\p{L})",
          FLAGS);
  private static final Pattern OWN = Pattern.compile("này\\s+có\\s+" + FORCE, FLAGS);

  /** How much text after "… này có hiệu lực" may tell the day. */
  private static final int REACH = 200;

  private EffectiveDate() {}

  /** The day a sentence says that something ends; {@code null} when it names none. */
  static @Nullable LocalDate ending(String sentence) {
    return day(ENDS.matcher(sentence));
  }

  /** The day from which a sentence says that its document holds. */
  static @Nullable LocalDate beginning(String sentence, @Nullable LocalDate issuedOn) {
    LocalDate named = day(BEGINS.matcher(sentence));
    if (named != null || issuedOn == null) {
      return named;
    }
    Matcher signed = BEGINS_SIGNED.matcher(sentence);
    if (!signed.find()) {
      return null;
    }
    String days = signed.group(1);
    return days == null ? issuedOn : issuedOn.plusDays(Integer.parseInt(days));
  }

  /** The day from which a document itself says that it holds. */
  static @Nullable LocalDate of(String text, @Nullable LocalDate issuedOn) {
    Matcher own = OWN.matcher(text);
    while (own.find()) {
      int start = own.start();
      LocalDate day =
          beginning(text.substring(start, Math.min(text.length(), start + REACH)), issuedOn);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    while (matcher.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(matcher.group(3)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(1)));
      } catch (DateTimeException e) {
        // no such day: a misprint, perhaps a later one is right
      }
    }
    return null;
  }
}
