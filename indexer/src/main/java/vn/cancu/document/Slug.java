package vn.cancu.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one way a Vietnamese name becomes part of an address: {@code "89/2020/NĐ-CP"} to {@code
 * "89-2020-nd-cp"}.
 */
public final class Slug {

  private Slug() {}

  /**
   * Lower case, without marks, every run of other characters a hyphen; empty when nothing is left.
   */
  public static String of(String name) {
    String base = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(base.length());
    boolean apart = false;
    for (int i = 0; i < base.length(); ) {
      int c = base.codePointAt(i);
      i += Character.charCount(c);
      int plain = c == 'đ' || c == 'ð' ? 'd' : c;
      if (plain >= 'a' && plain <= 'z' || plain >= '0' && plain <= '9') {
        slug.append(apart && !slug.isEmpty() ? "-" : "").append((char) plain);
        apart = false;
      } else {
        apart |= !isMark(plain);
      }
    }
    return slug.toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
