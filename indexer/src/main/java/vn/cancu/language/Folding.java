package vn.cancu.language;

import java.text.Normalizer;
import java.util.Locale;

/** Takes the marks off: "Nghị quyết" becomes "nghi quyet". */
public final class Folding {

  private Folding() {}

  /** Lower case without tone, vowel and {@code đ} marks; every other character is kept. */
  public static String fold(CharSequence text) {
    String base = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
