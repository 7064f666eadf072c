package vn.cancu.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolutions of the Party that are named by the meeting: "Nghị quyết Trung ương 5 khóa IX", "Nghị
 * quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII", "Nghị quyết Đại hội Đảng toàn
 * quốc lần thứ XIII".
 */
final class PartyNameGrammar {

  /**
   * A name.
   *
   * @param words without the word "Nghị quyết", "khóa" in lower case and out of brackets
   * @param congress whether a congress adopted it, else the Central Committee
   */
  record Name(String words, boolean congress, int end) {}

  private static final List<String> COMMITTEE =
      List.of("trung uong", "hoi nghi trung uong", "hoi nghi lan thu", "hoi nghi ban chap hanh");
  private static final Set<String> INSIDE =
      Set.of(
          "trung", "uong", "hoi", "nghi", "dai", "bieu", "toan", "quoc", "lan", "thu", "dang",
          "ban", "chap", "hanh", "khoa", "nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam",
          "chin", "muoi", "cua", "cong", "san", "viet");

  private PartyNameGrammar() {}

  /**
   * The name after the word "Nghị quyết", which ends with a term or a congress in Roman numerals.
   */
  static @Nullable Name at(FoldedText text, int from) {
    boolean congress = text.match(from, "dai hoi") >= 0;
    if (!congress && text.matchAny(from, COMMITTEE) < 0) {
      return null;
    }
    int i = from;
    int end = -1;
    for (int count = 0; count < 20 && (text.isWordPart(i) || text.at(i) == '('); count++) {
      int start = text.at(i) == '(' ? i + 1 : i;
      int stop = text.wordEnd(start);
      if (Roman.end(text, start) == stop) {
        end = text.at(stop) == ')' ? stop + 1 : stop;
        break;
      }
      boolean ordinal = Character.isDigit(text.at(start)) && stop - start < 3;
      if (!ordinal && !INSIDE.contains(text.folded(start, stop))) {
        return null;
      }
      i = text.skipBlanks(stop);
    }
    return end < 0 ? null : new Name(words(text, from, end), congress, ofTheParty(text, end));
  }

  private static int ofTheParty(FoldedText text, int end) {
    int stop = text.match(text.skipBlanks(end), "cua dang");
    return stop < 0 ? end : stop;
  }

  private static String words(FoldedText text, int from, int end) {
    return text.text()
        .substring(from, end)
        .replace("(", "")
        .replace(")", "")
        .replaceAll("\\s+", " ")
        .replaceAll("[Kk]h(?:óa|oá)", "khóa");
  }
}
