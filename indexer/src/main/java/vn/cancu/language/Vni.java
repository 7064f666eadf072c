package vn.cancu.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads VNI keys that no input method turned into letters: {@code hie63m} is {@code hiểm}.
 *
 * <table>
 *   <caption>Digits after the letters they mark, at once or at the end of the syllable</caption>
 *   <tr><td>1 2 3 4 5 0</td><td>sắc huyền hỏi ngã nặng, no tone</td></tr>
 *   <tr><td>6</td><td>â ê ô</td></tr>
 *   <tr><td>7</td><td>ơ ư, ươ</td></tr>
 *   <tr><td>8</td><td>ă</td></tr>
 *   <tr><td>9</td><td>đ</td></tr>
 * </table>
 */
public final class Vni {

  /** Longer than the keys of the longest syllable, {@code nghie6ng1}. */
  private static final int LONGEST = 12;

  private Vni() {}

  /** The syllable these keys write, in their case; empty when they write none or mark nothing. */
  public static Optional<String> decode(String keys) {
    if (keys.length() < 2 || keys.length() > LONGEST) {
      return Optional.empty();
    }
    Keystrokes typed = new Keystrokes();
    for (char key : keys.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!press(key, typed)) {
        return Optional.empty();
      }
    }
    return typed.syllable(keys);
  }

  private static boolean press(char key, Keystrokes typed) {
    return switch (key) {
      case '0' -> tone(Tone.LEVEL, typed);
      case '1' -> tone(Tone.ACUTE, typed);
      case '2' -> tone(Tone.GRAVE, typed);
      case '3' -> tone(Tone.HOOK, typed);
      case '4' -> tone(Tone.TILDE, typed);
      case '5' -> tone(Tone.DOT, typed);
      case '6' -> typed.roof();
      case '7' -> typed.horn();
      case '8' -> typed.breve();
      case '9' -> typed.stroke();
      default -> {
        typed.letter(key);
        yield key >= 'a' && key <= 'z';
      }
    };
  }

  private static boolean tone(Tone tone, Keystrokes typed) {
    if (!typed.hasVowel()) {
      return false;
    }
    typed.tone(tone);
    return true;
  }
}
