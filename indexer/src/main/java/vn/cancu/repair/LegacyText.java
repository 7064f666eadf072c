package vn.cancu.repair;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Bigrams;
import vn.cancu.language.LegacyEncoding;
import vn.cancu.language.Syllable;

/**
 * Text that was written before Unicode: {@code QuyÕt ®Þnh}, {@code Quyeát ñònh}. An encoding is
 * recognised over the whole text by the Vietnamese words its reading gives; a line that reads right
 * as it stands is left alone.
 */
final class LegacyText implements Healing {

  /** Words with a mark that must become Vietnamese before a text is taken for an old one. */
  private static final int ENOUGH = 4;

  /** The share of them that must. */
  private static final double MOST = 0.7;

  private static final int LONGEST_WORD = 24;

  private final Bigrams bigrams;

  LegacyText(Bigrams bigrams) {
    this.bigrams = bigrams;
  }

  /** Words with characters beyond ASCII: how many are right as they stand, how many decoded. */
  private static final class Tally {
    private int all;
    private int right;
    private int rightDecoded;

    private void add(Tally other) {
      all += other.all;
      right += other.right;
      rightDecoded += other.rightDecoded;
    }

    /** Whether a line should be decoded: what it holds reads better so, or cannot be told. */
    private boolean prefersDecoding() {
      return rightDecoded > right || (right == 0 && all > 0);
    }
  }

  @Override
  public void heal(Draft draft, Edits edits) {
    if (isPlainlyUnicode(draft.text())) {
      return;
    }
    LegacyEncoding encoding = recognise(draft);
    if (encoding == null) {
      return;
    }
    String text = draft.text();
    for (int start = 0; start < text.length(); start = draft.lineEnd(start) + 1) {
      int end = draft.lineEnd(start);
      if (tally(text, start, end, encoding).prefersDecoding()) {
        decode(text, start, end, encoding, edits);
      }
    }
  }

  /** Letters that no old encoding shows as themselves, in the number every Vietnamese text has. */
  private static boolean isPlainlyUnicode(String text) {
    int beyond = 0;
    int vietnamese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      vietnamese +=
          (c >= 0x1EA0 && c <= 0x1EF9)
                  || c == 'đ'
                  || c == 'ư'
                  || c == 'ơ'
                  || (c >= 0x300 && c <= 0x323)
              ? 1
              : 0;
    }
    return vietnamese * 2 >= beyond;
  }

  private @Nullable LegacyEncoding recognise(Draft draft) {
    LegacyEncoding best = null;
    int most = ENOUGH - 1;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      Tally decoded = new Tally();
      String text = draft.text();
      for (int start = 0; start < text.length(); start = draft.lineEnd(start) + 1) {
        Tally line = tally(text, start, draft.lineEnd(start), encoding);
        if (line.prefersDecoding()) {
          decoded.add(line);
        }
      }
      if (decoded.rightDecoded > most && decoded.rightDecoded >= MOST * decoded.all) {
        most = decoded.rightDecoded;
        best = encoding;
      }
    }
    return best;
  }

  private Tally tally(String text, int start, int end, LegacyEncoding encoding) {
    Tally tally = new Tally();
    for (int i = start; i < end; i++) {
      int from = i;
      boolean beyondAscii = false;
      boolean letters = false; // the mark of a footnote alone is no word
      for (int part = partLength(text, i, end, encoding); part > 0; ) {
        beyondAscii |= text.charAt(i) >= 0x80 || part > 1;
        letters |= Character.isLetter(text.charAt(i));
        i += part;
        part = partLength(text, i, end, encoding);
      }
      if (beyondAscii && letters && i - from <= LONGEST_WORD) {
        String word = text.substring(from, i);
        tally.all++;
        tally.right += isWord(word) ? 1 : 0;
        tally.rightDecoded += isWord(encoding.decode(word, false)) ? 1 : 0;
      }
    }
    return tally;
  }

  /** How many characters at {@code at} are one letter, as it stands or decoded; 0 for none. */
  private static int partLength(String text, int at, int end, LegacyEncoding encoding) {
    if (at >= end) {
      return 0;
    }
    int length = encoding.lengthAt(text, at, end);
    return length > 0 ? length : Character.isLetter(text.charAt(at)) ? 1 : 0;
  }

  private boolean isWord(String word) {
    return bigrams.id(word) >= 0 && Syllable.parse(word).isPresent();
  }

  private static void decode(
      String text, int start, int end, LegacyEncoding encoding, Edits edits) {
    boolean capitals = isCapitals(text, start, end);
    boolean inWord = false;
    for (int i = start; i < end; ) {
      int length = encoding.lengthAt(text, i, end);
      if (length == 0) {
        inWord &= Character.isLetter(text.charAt(i));
        i++;
        continue;
      }
      String letter = String.valueOf(encoding.letter(text.substring(i, i + length)));
      String by = capitals || isAmongCapitals(text, i, length) ? upper(letter) : letter;
      if (inWord) {
        edits.adjust(i, i + length, by);
      } else {
        edits.replace(i, i + length, by);
      }
      inWord = true;
      i += length;
    }
  }

  private static String upper(String letter) {
    return letter.toUpperCase(Locale.ROOT);
  }

  /** In the ABC fonts a line of capitals is written with the codes of small letters. */
  private static boolean isCapitals(String text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return false;
      }
      capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether the letters of ASCII in its word are capitals, at least two of them. */
  private static boolean isAmongCapitals(String text, int at, int length) {
    int capitals = 0;
    for (int step : new int[] {-1, 1}) {
      int i = step < 0 ? at - 1 : at + length;
      while (i >= 0 && i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        char c = text.charAt(i);
        if ((c >= 'a' && c <= 'z') || Math.abs(i - at) > LONGEST_WORD) {
          return false;
        }
        capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        i += step;
      }
    }
    return capitals > 1;
  }
}
