package vn.cancu.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one way a Vietnamese name becomes part of an address: {@code "89/2020/NĐ-CP"} to {@code
 * "89-2020-nd-cp"}.
 */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * Lower case, without marks, every run of other characters a hyphen; empty when nothing is left.
   */
  public static String of(String name) {
    String base = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(base).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    return EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
