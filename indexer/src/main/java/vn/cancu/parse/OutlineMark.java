package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * The mark a line of a part begins with.
 *
 * @param level what kind of mark
 * @param value as printed without punctuation: {@code II}, {@code 21a}, {@code 1.1}, {@code đ}
 * @param end offset after the mark, where the heading begins
 */
record OutlineMark(Level level, String value, int end) {

  /** Kinds of marks from the outermost to the innermost. */
  enum Level {
    ANNEX,
    PART,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    UPPER_LETTER,
    ROMAN,
    INNER_UPPER_LETTER,
    NUMBER,
    DECIMAL,
    LETTER,
    DASH,
    PLUS
  }

  private static final List<String> ORDINALS =
      List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");
  private static final int MOST_LEVELS = 5;

  /** The mark at the start of a line; {@code null} for text. */
  static @Nullable OutlineMark at(FoldedText text, TextSpan line) {
    int from = text.skipBlanks(line.start());
    char c = text.at(from);
    if (c == '+') {
      return bullet(text, Level.PLUS, from);
    }
    if (c == '-' || c == '–' || c == '—' || c == '•') {
      return bullet(text, Level.DASH, from);
    }
    if (c >= '0' && c <= '9') {
      return number(text, from);
    }
    OutlineMark named = named(text, letter(text, line), line);
    return named != null ? named : lettered(text, from);
  }

  private static int letter(FoldedText text, TextSpan line) {
    int i = line.start();
    while (i < line.end() && i < line.start() + 8 && !text.isWordPart(i)) {
      i++;
    }
    return i;
  }

  private static @Nullable OutlineMark bullet(FoldedText text, Level level, int from) {
    int next = text.skipBlanks(from + 1);
    boolean word = text.isWordPart(next) || "“\"(‘".indexOf(text.at(next)) >= 0;
    return word ? new OutlineMark(level, "", next) : null;
  }

  private static @Nullable OutlineMark named(FoldedText text, int from, TextSpan line) {
    return switch (text.at(from)) {
      case 'd' -> article(text, from);
      case 'c' -> division(text, from, "chuong", Level.CHAPTER, line);
      case 'm' -> division(text, from, "muc", Level.SECTION, line);
      case 't' -> division(text, from, "tieu muc", Level.SUBSECTION, line);
      case 'p' -> part(text, from, line);
      default -> null;
    };
  }

  private static @Nullable OutlineMark article(FoldedText text, int from) {
    int word = text.match(from, "dieu");
    int start = word < 0 ? -1 : text.skipBlanks(word);
    int digits = start;
    while (digits >= 0 && digits < start + 4 && Character.isDigit(text.at(digits))) {
      digits++;
    }
    if (digits <= start || !text.isCapital(from)) {
      return null;
    }
    int end = text.wordEnd(digits) - digits < 2 ? text.wordEnd(digits) : -1;
    int next = end < 0 ? -1 : text.skipBlanks(end);
    boolean closed = next >= 0 && ".:\n".indexOf(text.at(next)) >= 0;
    return closed
        ? new OutlineMark(
            Level.ARTICLE,
            text.folded(start, digits) + letterAfter(text, digits, end),
            after(text, next))
        : null;
  }

  private static String letterAfter(FoldedText text, int from, int to) {
    return text.text().substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable OutlineMark part(FoldedText text, int from, TextSpan line) {
    int ordinal = text.match(from, "phan thu");
    if (ordinal < 0) {
      return division(text, from, "phan", Level.PART, line);
    }
    int start = text.skipBlanks(ordinal);
    int end = text.wordEnd(start);
    int value = ORDINALS.indexOf(text.folded(start, end)) + 1;
    return value == 0
        ? null
        : new OutlineMark(Level.PART, String.valueOf(value), after(text, text.skipBlanks(end)));
  }

  /** "Chương II", "Mục 1": alone, before punctuation or before a heading in capitals. */
  private static @Nullable OutlineMark division(
      FoldedText text, int from, String word, Level level, TextSpan line) {
    int start =
        text.match(from, word) < 0 || !text.isCapital(from)
            ? -1
            : text.skipBlanks(text.match(from, word));
    int end = start < 0 ? -1 : text.wordEnd(start);
    if (end <= start) {
      return null;
    }
    boolean digits = Character.isDigit(text.at(start)) && end - start < 4;
    if (!digits && Roman.end(text, start) != end) {
      return null;
    }
    int next = text.skipBlanks(end);
    boolean closed = "\n.:-–".indexOf(text.at(next)) >= 0 || Capitals.most(text, next, line.end());
    return closed
        ? new OutlineMark(level, text.text().substring(start, end), after(text, next))
        : null;
  }

  /** "I.", "A.", "a)": a numeral or one letter with punctuation and text behind it. */
  private static @Nullable OutlineMark lettered(FoldedText text, int from) {
    int end = text.wordEnd(from);
    char stop = text.at(end);
    int next = after(text, end);
    if (end == from || end - from > 7 || ".)/".indexOf(stop) < 0 || !opensHeading(text, next)) {
      return null;
    }
    String value = text.text().substring(from, end);
    if (Roman.end(text, from) == end) {
      return new OutlineMark(Level.ROMAN, value, next);
    }
    if (end - from > 1 || !Character.isLetter(text.at(from))) {
      return null;
    }
    return new OutlineMark(text.isCapital(from) ? Level.UPPER_LETTER : Level.LETTER, value, next);
  }

  private static boolean opensHeading(FoldedText text, int from) {
    return Character.isLetterOrDigit(text.at(from)) || "“\"'(‘[…".indexOf(text.at(from)) >= 0;
  }

  private static @Nullable OutlineMark number(FoldedText text, int from) {
    int end = digits(text, from);
    int levels = 1;
    while (levels < MOST_LEVELS && text.at(end) == '.' && digits(text, end + 1) > end + 1) {
      end = digits(text, end + 1);
      levels++;
    }
    int next =
        text.at(end) == '.' || text.at(end) == ')' || text.at(end) == '/' ? after(text, end) : -1;
    boolean spaced = levels > 1 && next < 0 && FoldedText.isBlank(text.at(end));
    next = spaced ? text.skipBlanks(end) : next;
    boolean longRun = text.isWordPart(end) || end - from > 3 * levels;
    if (next < 0
        || longRun
        || Character.isDigit(text.at(next)) && text.at(end) != '.'
        || !opensHeading(text, next)) {
      return null;
    }
    boolean unit = text.at(end) == '/' && !text.isCapital(next);
    return unit || spaced && !text.isCapital(next)
        ? null
        : new OutlineMark(levels > 1 ? Level.DECIMAL : Level.NUMBER, text.folded(from, end), next);
  }

  /** Offset after at most two digits (three for the first number). */
  private static int digits(FoldedText text, int from) {
    int i = from;
    while (i < from + 3 && text.at(i) >= '0' && text.at(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Steps over the punctuation after a mark and the blanks behind it. */
  private static int after(FoldedText text, int from) {
    int i = from;
    while (i < from + 3 && ".:)/-–".indexOf(text.at(i)) >= 0) {
      i = text.skipBlanks(i + 1);
    }
    return i;
  }
}
