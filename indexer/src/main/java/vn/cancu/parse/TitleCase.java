package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Places;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Writes a heading that is all in capitals as a sentence: names keep their capitals, abbreviations
 * stay as they are, a type of document has one where a document is meant.
 */
final class TitleCase {

  private static final List<String> OFFICES =
      List.of(
          "Tổng Giám đốc",
          "Phó Tổng Giám đốc",
          "Bộ trưởng",
          "Thứ trưởng",
          "Thủ tướng",
          "Phó Thủ tướng",
          "Chủ tịch",
          "Phó Chủ tịch",
          "Chủ tịch nước",
          "Chủ tịch Quốc hội",
          "Thống đốc",
          "Phó Thống đốc",
          "Chánh án",
          "Phó Chánh án",
          "Viện trưởng",
          "Tổng Thanh tra",
          "Tổng Bí thư",
          "Bí thư",
          "Chánh Văn phòng",
          "Phó Chánh Văn phòng",
          "Vụ trưởng",
          "Phó Vụ trưởng",
          "Cục trưởng",
          "Phó Cục trưởng",
          "Tổng Cục trưởng",
          "Giám đốc",
          "Phó Giám đốc",
          "Trưởng ban",
          "Phó Trưởng ban",
          "Phó Bí thư Thường trực",
          "Phó Bí thư",
          "Đảng",
          "Nhà nước",
          "Trung ương",
          "Ủy ban nhân dân",
          "Hội đồng nhân dân",
          "Ủy ban Thường vụ Quốc hội");
  private static final Set<String> BEFORE_DOCUMENT =
      Set.of("hanh", "hien", "khai", "duyet", "cua", "theo", "sung", "thi", "kem");
  private static final int LONGEST = 14;

  private final Map<String, List<String>> phrases = new HashMap<>();
  private final Map<String, List<String>> documents = new HashMap<>();

  TitleCase(Vocabulary vocabulary) {
    for (Unit unit : vocabulary.units().all()) {
      if (unit.kind() != Unit.Kind.GROUP) {
        Stream.concat(unit.spellings().stream(), Stream.of(unit.name())).forEach(this::learn);
      }
    }
    vocabulary.issuers().names().forEach(this::learn);
    Places.bundled().names().forEach(this::learn);
    OFFICES.forEach(this::learn);
    for (DocumentType type : vocabulary.types().all()) {
      List<String> words = words(type.name());
      documents.put(key(words, 0, words.size()), words);
    }
  }

  private void learn(String name) {
    List<String> words = words(name);
    boolean cased = Character.isUpperCase(name.codePointAt(0));
    if (cased && words.size() <= LONGEST) {
      phrases.put(key(words, 0, words.size()), words);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String key(List<String> words, int from, int to) {
    return Folding.fold(String.join(" ", words.subList(from, to)));
  }

  /**
   * The heading as a sentence; text that is not all in capitals is only given a capital to begin
   * with.
   */
  String of(String heading) {
    String text = heading.strip();
    if (text.isEmpty()) {
      return text;
    }
    FoldedText folded = new FoldedText(text);
    String cased = Capitals.most(folded, 0, text.length()) ? sentence(text) : text;
    int first = cased.offsetByCodePoints(0, 1);
    return cased.substring(0, first).toUpperCase(Locale.ROOT) + cased.substring(first);
  }

  private String sentence(String text) {
    List<String> words = words(text);
    List<String> cased = new ArrayList<>();
    while (cased.size() < words.size()) {
      int at = cased.size();
      List<String> pattern = longest(words, at);
      if (pattern == null) {
        cased.add(word(words.get(at)));
      } else {
        for (int i = 0; i < pattern.size(); i++) {
          cased.add(like(pattern.get(i), words.get(at + i)));
        }
      }
    }
    return weave(text, cased);
  }

  private @Nullable List<String> longest(List<String> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      String key = key(words, at, at + length);
      List<String> phrase = phrases.get(key);
      if (phrase == null && documents.containsKey(key) && isDocument(words, at, at + length)) {
        phrase = documents.get(key);
      }
      if (phrase != null && phrase.size() == length) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isDocument(List<String> words, int from, int to) {
    boolean named = from > 0 && BEFORE_DOCUMENT.contains(Folding.fold(words.get(from - 1)));
    boolean numbered = to < words.size() && Folding.fold(words.get(to)).equals("so");
    return named || numbered;
  }

  private static String like(String pattern, String word) {
    if (pattern.length() > 1 && pattern.equals(pattern.toUpperCase(Locale.ROOT))) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(pattern.charAt(0))
        ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
        : lower;
  }

  /** Lower case for a syllable; what is none, such as "BHXH" or "QH13", is an abbreviation. */
  private static String word(String word) {
    return Syllable.parse(word).isPresent() ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static String weave(String text, List<String> words) {
    StringBuilder out = new StringBuilder(text.length());
    int next = 0;
    for (int i = 0; i < text.length(); ) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        String word = words.get(next++);
        out.append(word);
        i += word.length();
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }
}
