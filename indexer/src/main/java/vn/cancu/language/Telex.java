package vn.cancu.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads Telex keys that no input method turned into letters: {@code hieemr} is {@code hiểm}.
 *
 * <table>
 *   <caption>Keys after the letters they mark, at once or at the end of the syllable</caption>
 *   <tr><td>s f r x j z</td><td>sắc huyền hỏi ngã nặng, no tone</td></tr>
 *   <tr><td>aa ee oo, ooo</td><td>â ê ô, oo</td></tr>
 *   <tr><td>aw ow uw, uow</td><td>ă ơ ư, ươ; w alone is ư</td></tr>
 *   <tr><td>dd</td><td>đ</td></tr>
 * </table>
 *
 * <p>No Vietnamese syllable has one of the tone keys after its vowel, so a tone is never in doubt.
 */
public final class Telex {

  /** Longer than the keys of the longest syllable, {@code nghieengs}. */
  private static final int LONGEST = 12;

  private Telex() {}

  /** The syllable these keys write, in their case; empty when they write none or mark nothing. */
  public static Optional<String> decode(String keys) {
    if (keys.length() < 2 || keys.length() > LONGEST) {
      return Optional.empty();
    }
    Keystrokes typed = new Keystrokes();
    for (char key : keys.toLowerCase(Locale.ROOT).toCharArray()) {
      if (key < 'a' || key > 'z') {
        return Optional.empty();
      }
      press(key, typed);
    }
    return typed.syllable(keys);
  }

  private static void press(char key, Keystrokes typed) {
    boolean meant =
        switch (key) {
          case 's' -> tone(Tone.ACUTE, typed);
          case 'f' -> tone(Tone.GRAVE, typed);
          case 'r' -> tone(Tone.HOOK, typed);
          case 'x' -> tone(Tone.TILDE, typed);
          case 'j' -> tone(Tone.DOT, typed);
          case 'z' -> tone(Tone.LEVEL, typed);
          case 'a', 'e', 'o' -> typed.roof(key) || typed.unroof(key);
          case 'd' -> typed.stroke();
          case 'w' -> hook(typed);
          default -> false;
        };
    if (!meant) {
      typed.letter(key == 'w' ? 'ư' : key);
    }
  }

  private static boolean tone(Tone tone, Keystrokes typed) {
    if (!typed.hasVowel()) {
      return false;
    }
    typed.tone(tone);
    return true;
  }

  private static boolean hook(Keystrokes typed) {
    return (!typed.endsInUa() && typed.breve()) || typed.horn();
  }
}
