package vn.cancu.parse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;

/**
 * A document named in a text, before it is known what that means.
 *
 * @param start offset of its first word, of the pinpoint in front where there is one
 * @param head offset of the type word or, in a list, of the number
 * @param end offset after its last word
 * @param type document type, such as "Nghị định"
 * @param number with marks and blanks healed; {@code null} when left empty or known by name
 * @param name name of a law or party document, the type included
 * @param blank suffix of the number when its digits were left empty or misread: {@code QĐ-BHXH}
 * @param date the day printed with it
 * @param year the year printed with it or inside its number
 * @param issuer who issued it
 * @param pinpoints the places cited
 */
record Mention(
    int start,
    int head,
    int end,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable String blank,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable String issuer,
    List<Pinpoint> pinpoints) {

  Mention {
    pinpoints = List.copyOf(pinpoints);
  }

  Mention withName(String lawName) {
    return new Mention(
        start, head, end, type, number, lawName, blank, date, year, issuer, pinpoints);
  }

  Mention inYear(@Nullable Integer printed) {
    return new Mention(
        start, head, end, type, number, name, blank, date, printed, issuer, pinpoints);
  }
}
