package vn.cancu.index;

import java.util.HashMap;
import java.util.Map;
import vn.cancu.language.Folding;
import vn.cancu.language.WordCursor;
import vn.cancu.vocabulary.Abbreviation;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The words of a text without marks, capitals and signs, abbreviations written out: "Công bố TTHC"
 * is "cong bo thu tuc hanh chinh". So two documents that say the same have the same words.
 */
final class PlainWords {

  private final Map<String, String> expansions = new HashMap<>();

  PlainWords(Vocabulary vocabulary) {
    for (Abbreviation abbreviation : vocabulary.abbreviations()) {
      abbreviation.expansions().stream()
          .findFirst()
          .ifPresent(words -> expansions.put(abbreviation.abbreviation(), words));
    }
  }

  /** The words of a text, separated by blanks. */
  String of(String text) {
    StringBuilder words = new StringBuilder();
    add(text, true, words);
    return words.toString();
  }

  private void add(String text, boolean expand, StringBuilder words) {
    WordCursor cursor = new WordCursor(text, 0, text.length());
    while (cursor.next()) {
      String word = text.substring(cursor.start(), cursor.end());
      String expansion = expand ? expansions.get(word) : null;
      if (expansion != null) {
        add(expansion, false, words);
      } else {
        words.append(words.isEmpty() ? "" : " ").append(Folding.fold(word));
      }
    }
  }
}
