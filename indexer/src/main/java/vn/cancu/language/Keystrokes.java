package vn.cancu.language;

import java.util.Locale;
import java.util.Optional;

/**
 * A syllable while it is typed: letters one after the other, each mark after the letter it belongs
 * to or anywhere later. What input methods have in common; which key means what is theirs.
 */
final class Keystrokes {

  private static final String VOWELS = "aăâeêioôơuưy";

  private final StringBuilder letters = new StringBuilder();
  private Tone tone = Tone.LEVEL;
  private boolean marked;

  void letter(char letter) {
    letters.append(letter);
  }

  boolean hasVowel() {
    return lastVowel() >= 0;
  }

  private int lastVowel() {
    int at = letters.length() - 1;
    while (at >= 0 && VOWELS.indexOf(letters.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** The last tone typed counts. */
  void tone(Tone typed) {
    tone = typed;
    marked = true;
  }

  /** Turns an initial {@code d} into {@code đ}; false when there is none. */
  boolean stroke() {
    if (letters.isEmpty() || letters.charAt(0) != 'd') {
      return false;
    }
    put(0, 'đ');
    return true;
  }

  /** Puts the roof on the last vowel, if that is {@code a}, {@code e} or {@code o}. */
  boolean roof(char vowel) {
    int at = lastVowel();
    return at >= 0 && letters.charAt(at) == vowel && put(at, roofed(vowel));
  }

  /** Takes the roof off again and writes two plain letters, as in {@code moóc}. */
  boolean unroof(char vowel) {
    int at = lastVowel();
    if (at < 0 || letters.charAt(at) != roofed(vowel)) {
      return false;
    }
    letters.setCharAt(at, vowel);
    letters.insert(at, vowel);
    return true;
  }

  /** Puts the roof on the last vowel that can have one. */
  boolean roof() {
    for (int at = letters.length() - 1; at >= 0; at--) {
      char vowel = letters.charAt(at);
      if (vowel == 'a' || vowel == 'e' || vowel == 'o') {
        return put(at, roofed(vowel));
      }
    }
    return false;
  }

  private static char roofed(char vowel) {
    return switch (vowel) {
      case 'a' -> 'â';
      case 'e' -> 'ê';
      default -> 'ô';
    };
  }

  /** Puts the breve on the last {@code a}. */
  boolean breve() {
    int at = letters.lastIndexOf("a");
    return at >= 0 && put(at, 'ă');
  }

  /** Puts horns on {@code o} and {@code u}, on both where they stand together. */
  boolean horn() {
    int onset = letters.indexOf("qu") == 0 ? 2 : 0;
    int o = Math.max(letters.lastIndexOf("o"), letters.lastIndexOf("ơ"));
    int u = letters.indexOf("u", onset);
    boolean any = false;
    if (o >= onset && letters.charAt(o) == 'o') {
      any = put(o, 'ơ');
    }
    if (u >= 0 && (o < 0 || u + 1 == o)) {
      any = put(u, 'ư');
    }
    return any;
  }

  /** Whether the vowel before the last one is a {@code u} of its own, as in {@code mưa}. */
  boolean endsInUa() {
    return letters.toString().endsWith("ua") && letters.indexOf("qu") != 0;
  }

  private boolean put(int at, char letter) {
    letters.setCharAt(at, letter);
    marked = true;
    return true;
  }

  /** The syllable in the case of the keys; empty when it is none, or no mark was typed. */
  Optional<String> syllable(String keys) {
    return marked ? spelled().map(word -> inCaseOf(keys, word)) : Optional.empty();
  }

  /** Both methods write {@code thuở} with the keys of {@code thươ}: only one is a syllable. */
  private Optional<String> spelled() {
    String typed = letters.toString();
    return spelled(typed).or(() -> spelled(typed.replace("ươ", "uơ")));
  }

  private Optional<String> spelled(String toneless) {
    int vowel = 0;
    while (vowel < toneless.length() && VOWELS.indexOf(toneless.charAt(vowel)) < 0) {
      vowel++;
    }
    if (vowel == toneless.length()) {
      return Optional.empty();
    }
    String carried =
        toneless.substring(0, vowel)
            + Letters.marked(toneless.charAt(vowel), tone)
            + toneless.substring(vowel + 1);
    return Syllable.parse(carried).map(Syllable::spelling);
  }

  private static String inCaseOf(String keys, String word) {
    if (!Character.isUpperCase(keys.charAt(0))) {
      return word;
    }
    boolean all = keys.length() > 1 && keys.equals(keys.toUpperCase(Locale.ROOT));
    String upper = word.toUpperCase(Locale.ROOT);
    return all ? upper : upper.charAt(0) + word.substring(1);
  }
}
