package vn.cancu.vocabulary;

import vn.cancu.language.Folding;

/**
 * The key under which a spelling is looked up: words folded to unmarked lower case and common
 * abbreviations written out, so that "Ban Quản lý Thu - SỔ, Thẻ" and "ban quan ly thu so the" are
 * one key.
 */
final class NameKey {

  private NameKey() {}

  /** The folded form of one word. */
  static String word(CharSequence word) {
    String folded = Folding.fold(word);
    return switch (folded) {
      case "bhxh" -> "bao hiem xa hoi";
      case "bhxhvn" -> "bao hiem xa hoi viet nam";
      case "bhyt" -> "bao hiem y te";
      case "bhtn" -> "bao hiem that nghiep";
      case "ubnd" -> "uy ban nhan dan";
      case "tp" -> "thanh pho";
      case "tw" -> "trung uong";
      default -> folded;
    };
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
