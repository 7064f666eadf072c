package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that documents write both ways after certain words: "quý 4" and "quý IV", "chương 2" and
 * "chương II", 1 to 12.
 */
final class NumeralSpelling {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** Folded words before such a number. */
  private static final Set<String> HEADS =
      Set.of(
          "quy",
          "chuong",
          "phan",
          "phu luc",
          "ky hop",
          "ky hop thu",
          "khoa",
          "lan thu",
          "dot",
          "giai doan",
          "vung",
          "hang",
          "loai",
          "nhom",
          "the ky");

  private static final int LONGEST_HEAD = 3;

  private NumeralSpelling() {}

  /** Head and number at {@code from} with the other spellings of both together. */
  static Optional<Synonyms.Match> at(List<Lexeme.Word> words, int from) {
    StringBuilder head = new StringBuilder();
    Optional<Synonyms.Match> best = Optional.empty();
    for (int n = 1; n <= LONGEST_HEAD && from + n < words.size(); n++) {
      head.append(n == 1 ? "" : " ").append(words.get(from + n - 1).folded());
      if (HEADS.contains(head.toString())) {
        List<String> others = alternatives(words.subList(from, from + n), words.get(from + n));
        if (!others.isEmpty()) {
          best = Optional.of(new Synonyms.Match(n + 1, others));
        }
      }
    }
    return best;
  }

  private static List<String> alternatives(List<Lexeme.Word> head, Lexeme.Word number) {
    int value = value(number.text());
    if (value == 0) {
      return List.of();
    }
    String words = String.join(" ", head.stream().map(Lexeme.Word::text).toList());
    List<String> others = new ArrayList<>();
    for (String spelling : List.of(ROMAN.get(value - 1), Integer.toString(value))) {
      if (!spelling.equalsIgnoreCase(number.text())) {
        others.add(words + " " + spelling);
      }
    }
    return others;
  }

  /** 1 to 12, or 0 for another text. */
  static int value(String text) {
    int roman = ROMAN.indexOf(text.toUpperCase(Locale.ROOT)) + 1;
    if (roman > 0) {
      return roman;
    }
    boolean digits = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits && !text.isEmpty() ? Integer.parseInt(text) : 0;
    return value <= ROMAN.size() ? value : 0;
  }

  /** The Roman numeral of 1 to 12. */
  static String roman(int value) {
    return ROMAN.get(value - 1);
  }
}
