package vn.cancu.parse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year a plan is for: the first "năm 2021" of the title that is not part of a date, else the
 * year of issue.
 */
final class PlanYear {

  private PlanYear() {}

  static @Nullable Integer of(@Nullable String title, @Nullable LocalDate issuedOn) {
    FoldedText text = new FoldedText(title == null ? "" : title);
    int i = 0;
    while (i < text.length()) {
      PrintedDate date = text.isWordStart(i) ? PrintedDate.at(text, i) : null;
      int word = date == null && text.isWordStart(i) ? text.match(i, "nam") : -1;
      Integer year = word < 0 ? null : MentionTail.year(text, text.skipBlanks(word));
      if (year != null) {
        return year;
      }
      i = date == null ? i + 1 : date.end();
    }
    return issuedOn == null ? null : Integer.valueOf(issuedOn.getYear());
  }
}
