package vn.cancu.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of Vietnamese taken apart, by table: normalising a word at a time is what reading a
 * long text would otherwise spend most of its time on.
 */
final class Letters {

  private static final String VOWELS = "aăâeêioôơuưy";

  /** Above this code no letter of the alphabet is found. */
  private static final int END = 0x1F00;

  private static final char[] BASES = new char[END];
  private static final Tone[] TONES = new Tone[END];

  /** The vowels in the order of {@link #VOWELS} with each tone. */
  private static final Map<Tone, String> MARKED = new EnumMap<>(Tone.class);

  static {
    Arrays.fill(TONES, Tone.LEVEL);
    for (char c = 'a'; c <= 'z'; c++) {
      put(c, c, Tone.LEVEL);
    }
    put('đ', 'đ', Tone.LEVEL);
    for (Tone tone : Tone.values()) {
      StringBuilder marked = new StringBuilder();
      for (int i = 0; i < VOWELS.length(); i++) {
        marked.append(composed(VOWELS.charAt(i), tone));
        put(marked.charAt(i), VOWELS.charAt(i), tone);
      }
      MARKED.put(tone, marked.toString());
    }
  }

  private Letters() {}

  private static void put(char letter, char base, Tone tone) {
    char upper = Character.toUpperCase(letter);
    BASES[letter] = base;
    BASES[upper] = base;
    TONES[letter] = tone;
    TONES[upper] = tone;
  }

  /** The lower-case vowel with a tone mark, as one character. */
  static char marked(char vowel, Tone tone) {
    return Objects.requireNonNull(MARKED.get(tone)).charAt(VOWELS.indexOf(vowel));
  }

  private static char composed(char vowel, Tone tone) {
    return tone == Tone.LEVEL
        ? vowel
        : Normalizer.normalize(vowel + String.valueOf(tone.mark()), Normalizer.Form.NFC).charAt(0);
  }

  /** The lower-case letter without its tone, 0 for what the alphabet does not have. */
  static char base(char letter) {
    return letter < END ? BASES[letter] : 0;
  }

  static Tone tone(char letter) {
    return letter < END ? TONES[letter] : Tone.LEVEL;
  }

  /** The letter in lower case without any mark; {@code đ} is {@code d}. */
  static String plain(char letter) {
    String base =
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(base.length());
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'đ' || c == 'ð' ? 'd' : c);
      }
    }
    return plain.toString();
  }
}
