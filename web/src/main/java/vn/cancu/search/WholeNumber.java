package vn.cancu.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Slug;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.NumberKey;

/**
 * A text that is a document number and nothing else, read more freely than among other words: the
 * type may follow ("114/QĐ-BHXH quyết định"), blanks may stand for every sign ("146 2018 NĐ CP").
 * What only looks like a number is no harm: its keys find nothing.
 */
final class WholeNumber {

  private static final int MOST_WORDS = 24;
  private static final int LONGEST_TYPE = 4;

  /** Of a number typed without any sign the index has as many parts as it keeps, from here on. */
  private static final int LONG_NUMBER = 20;

  private final String text;
  private final NumberGrammar grammar;
  private final List<Lexeme.Word> words;
  private final Set<String> keys = new LinkedHashSet<>();

  WholeNumber(String clean, NumberGrammar grammar) {
    this.text = clean;
    this.grammar = grammar;
    words = WordRun.all(clean);
  }

  /** The likeliest first. */
  List<String> keys() {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    grammar
        .at(text, words, 0, NumberGrammar.Context.ALONE)
        .filter(number -> number.end() == words.size())
        .ifPresent(number -> {
          keys.add(number.key().term());
          keys.add(number.term());
        });
    freely();
    return List.copyOf(keys);
  }

  private void freely() {
    String type = null;
    int from = 0;
    int end = words.size();
    for (int length = LONGEST_TYPE; length > 0 && type == null; length--) {
      if (length < words.size()) {
        type = type(0, length);
        from = type == null ? 0 : length;
      }
      if (length < words.size() && type == null) {
        type = type(words.size() - length, words.size());
        end = type == null ? end : words.size() - length;
      }
    }
    if (from < end - 1 && words.get(from).folded().equals("so")) {
      from += from < end - 2 && words.get(from + 1).folded().equals("hieu") ? 2 : 1;
    }
    number(from, end, type);
  }

  private @Nullable String type(int from, int end) {
    Optional<DocumentType> type = grammar.typeNamed(slice(from, end));
    return type.map(DocumentType::slug).orElse(null);
  }

  private void number(int from, int end, @Nullable String type) {
    String number = slice(from, end);
    if (Slug.of(number).codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    NumberKey.ofNumber(number)
        .ifPresent(key -> {
          keys.add(key.ofType(type).term());
          keys.add(key.term());
        });
    if (end - from == 1) {
      String glued = words.get(from).folded().replaceFirst("^0+(?=\\d)", "");
      keys.add(glued);
      for (int length = glued.length() - 1; length >= LONG_NUMBER; length--) {
        keys.add(glued.substring(0, length));
      }
    }
  }

  private String slice(int first, int end) {
    return text.substring(words.get(first).start(), words.get(end - 1).end());
  }
}
