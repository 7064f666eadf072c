package vn.cancu.vocabulary;

import java.util.Map;
import vn.cancu.language.Folding;

/**
 * The key under which a spelling is looked up: words folded to unmarked lower case and common
 * abbreviations written out, so that "Ban Quản lý Thu - SỔ, Thẻ" and "ban quan ly thu so the" are
 * one key.
 */
final class NameKey {

  /** Abbreviations that are read as the words they stand for. */
  static final Map<String, String> ABBREVIATED =
      Map.of(
          "bhxh", "bao hiem xa hoi",
          "bhxhvn", "bao hiem xa hoi viet nam",
          "bhyt", "bao hiem y te",
          "bhtn", "bao hiem that nghiep",
          "ubnd", "uy ban nhan dan",
          "tp", "thanh pho",
          "tw", "trung uong");

  private NameKey() {}

  /** The folded form of one word. */
  static String word(CharSequence word) {
    String folded = Folding.fold(word);
    return ABBREVIATED.getOrDefault(folded, folded);
  }

  /** The key of a whole name; empty when it has no letter or digit. */
  static String of(String name) {
    StringBuilder key = new StringBuilder();
    for (Words.Word word : Words.of(name)) {
      key.append(key.isEmpty() ? "" : " ").append(word.key());
    }
    return key.toString();
  }
}
