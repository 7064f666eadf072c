package vn.cancu.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.language.WordCursor;
import vn.cancu.vocabulary.Unit;

/**
 * A piece of the text of a unit cell: a known name, another word, or a sign.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param unit the unit a known name stands for
 * @param text its characters
 */
record UnitListToken(Kind kind, int start, int end, @Nullable Unit unit, String text) {

  enum Kind {
    KNOWN,
    WORD,
    /** Ends an item whatever stands around it: a semicolon, a line end, a full stop. */
    STOP,
    COMMA,
    DASH,
    COLON,
    OPEN,
    CLOSE
  }

  /** First words of the names of units. */
  private static final Set<String> TYPES =
      Set.of(
          ("ban vu cuc tong trung van phong bo so ubnd uy bhxh bao cong hoi vien truong "
                  + "tap to doan ngan cac chi thanh kho hoc nha dai tt tp p")
              .split(" "));

  static UnitListToken known(String text, int from, int to, Unit unit) {
    return new UnitListToken(Kind.KNOWN, from, to, unit, text.substring(from, to));
  }

  /** Adds the words and signs of a stretch of text without known names. */
  static void cut(String text, int from, int to, List<UnitListToken> tokens) {
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && WordCursor.isWordPart(text.charAt(end))) {
        end++;
      }
      Kind kind = end > i ? Kind.WORD : sign(text, i);
      end = Math.max(end, i + 1);
      if (kind != null) {
        tokens.add(new UnitListToken(kind, i, end, null, text.substring(i, end)));
      }
      i = end;
    }
  }

  private static @Nullable Kind sign(String text, int at) {
    return switch (text.charAt(at)) {
      case ';', '\n', '\u2028', '•', '+', '*', '·' -> Kind.STOP;
      case '.' -> endsSentence(text, at) ? Kind.STOP : null;
      case ',' -> Kind.COMMA;
      case '-', '–', '—' -> Kind.DASH;
      case ':' -> Kind.COLON;
      case '(', '[' -> Kind.OPEN;
      case ')', ']' -> Kind.CLOSE;
      default -> null;
    };
  }

  private static boolean endsSentence(String text, int at) {
    return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isAnd() {
    return kind == Kind.WORD && text.equalsIgnoreCase("và");
  }

  String folded() {
    return Folding.fold(text);
  }

  /** Whether a new name may begin here: a known one, the word of a type, an abbreviation. */
  boolean opensName() {
    return switch (kind) {
      case KNOWN -> true;
      case WORD ->
          (Character.isUpperCase(text.charAt(0)) || text.equals("các")) && TYPES.contains(folded())
              || isAbbreviation();
      case STOP, COMMA, DASH, COLON, OPEN, CLOSE -> false;
    };
  }

  /** Whether a known name begins with the word of a type, so that it needs no completion. */
  boolean opensType() {
    String folded = folded();
    int blank = folded.indexOf(' ');
    return TYPES.contains(blank < 0 ? folded : folded.substring(0, blank)) || isAbbreviation();
  }

  /** Two capitals or more: "KHTC", "TTr-KT". */
  boolean isAbbreviation() {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }
}
