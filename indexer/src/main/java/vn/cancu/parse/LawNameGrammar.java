package vn.cancu.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.LawNames;

/**
 * The name of a law after its type word. A known name is taken as the vocabulary writes it; a law
 * that amends others is named with them; an unknown name needs a capital and ends before the first
 * word that names do not contain.
 */
final class LawNameGrammar {

  /**
   * A name.
   *
   * @param words the name without the type word
   */
  record Name(String words, int end) {}

  private static final int WINDOW = 180;
  private static final int MOST_WORDS = 14;

  /** With their marks: "tại" ends a name, "thiên tai" does not. */
  private static final Set<String> STOPS =
      Set.of(
          "năm", "số", "ngày", "thì", "được", "có", "đã", "đang", "của", "theo", "tại", "này", "về",
          "khi", "do", "để", "phải", "là", "trong", "hoặc", "hiện", "mà", "sẽ", "không", "cho",
          "từ", "đến", "như", "nếu", "đối", "bao", "chỉ", "còn", "cũng", "các", "những", "thực",
          "trên", "vào", "bị", "hết", "với", "gồm", "triển", "hướng", "sửa", "bổ", "quy", "khác",
          "liên", "ban");

  private static final List<String> TYPES = List.of("bo luat", "luat", "phap lenh");

  private final LawNames known;

  LawNameGrammar(LawNames known) {
    this.known = known;
  }

  /**
   * The name that starts at {@code from}.
   *
   * @param capital whether the type word began with a capital, without which only a name with a
   *     capital counts
   */
  @Nullable Name at(FoldedText text, DocumentType type, int from, boolean capital) {
    if (capital && text.match(from, "sua doi") >= 0) {
      return amending(text, from);
    }
    if (!capital && !text.isCapital(from)) {
      return null;
    }
    int to = Math.min(text.length(), from + WINDOW);
    LawNames.Match match = known.startOf(text.text().substring(from, to), type.name()).orElse(null);
    if (match != null) {
      return new Name(match.name(), from + match.end());
    }
    return capital ? unknown(text, from) : null; // "kỷ luật Giám đốc" names no law
  }

  /** "sửa đổi, bổ sung một số điều của Luật A, Luật B và Bộ luật C". */
  private @Nullable Name amending(FoldedText text, int from) {
    int i = from;
    for (int count = 0; count < 16 && text.isWordPart(i); count++) {
      int end = text.wordEnd(i);
      if (text.match(i, "cua") >= 0) {
        return amended(text, from, text.skipBlanks(end));
      }
      i = text.skipBlanks(text.at(end) == ',' ? end + 1 : end);
    }
    return null;
  }

  private @Nullable Name amended(FoldedText text, int from, int first) {
    int each = text.match(first, "cac");
    int i = each < 0 ? first : text.skipBlanks(each);
    int end = -1;
    for (int count = 0; count < MOST_WORDS; count++) {
      int name = text.matchAny(i, TYPES);
      Name law = name < 0 ? null : one(text, text.skipBlanks(name));
      if (law == null) {
        break;
      }
      end = law.end();
      int next = text.skipBlanks(text.at(end) == ',' ? end + 1 : end);
      int and = text.match(next, "va");
      i = and < 0 ? next : text.skipBlanks(and);
    }
    return end < 0 ? null : new Name(text.text().substring(from, end), end);
  }

  private @Nullable Name one(FoldedText text, int from) {
    int to = Math.min(text.length(), from + WINDOW);
    String rest = text.text().substring(from, to);
    for (String type : List.of("Luật", "Bộ luật", "Pháp lệnh")) {
      LawNames.Match match = known.startOf(rest, type).orElse(null);
      if (match != null) {
        return new Name(match.name(), from + match.end());
      }
    }
    return unknown(text, from);
  }

  private static @Nullable Name unknown(FoldedText text, int from) {
    if (!text.isCapital(from) || !Character.isLowerCase(text.raw(from + 1))) {
      return null; // a heading in capitals does not show where a name ends
    }
    int end = -1;
    int i = from;
    for (int count = 0; count < MOST_WORDS && text.isWordPart(i); count++) {
      int stop = text.wordEnd(i);
      if (count > 0 && !text.isCapital(i) && ends(text, i, stop, count)) {
        break;
      }
      end = stop;
      i = text.skipBlanks(stop);
      boolean comma = text.at(i) == ',' && count < 2 && continues(text, text.skipBlanks(i + 1));
      i = comma ? text.skipBlanks(i + 1) : i;
    }
    return end < 0 ? null : new Name(text.text().substring(from, end), end);
  }

  private static boolean ends(FoldedText text, int from, int to, int count) {
    String word = text.text().substring(from, to);
    if (word.equals("và")) {
      int next = text.skipBlanks(to);
      return count > 6 || !continues(text, next);
    }
    return STOPS.contains(word) || Character.isDigit(word.charAt(0));
  }

  private static boolean continues(FoldedText text, int next) {
    return text.isWordPart(next)
        && Character.isLowerCase(text.raw(next))
        && !STOPS.contains(text.text().substring(next, text.wordEnd(next)))
        && text.matchAny(next, TYPES) < 0;
  }
}
