package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.DocumentTypes;

/** Finds the words for a type of document: "Nghị định", "THÔNG TƯ LIÊN TỊCH", "NĐ", "văn bản". */
final class TypeWords {

  /**
   * The words found.
   *
   * @param type {@code null} for the general word "văn bản"
   * @param end offset after them
   * @param symbol whether it is only a symbol, which says nothing without a number
   */
  record Found(@Nullable DocumentType type, int end, boolean symbol) {}

  private record Phrase(String words, @Nullable DocumentType type) {}

  private static final String GENERAL = "van ban";

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final boolean[] beginnings = new boolean[128 * 128];
  private final Map<String, DocumentType> bySymbol = new HashMap<>();

  TypeWords(DocumentTypes types) {
    List<Phrase> phrases = new ArrayList<>();
    for (DocumentType type : types.all()) {
      phrases.add(new Phrase(Folding.fold(type.name()), type));
      type.symbols().stream()
          .filter(symbol -> symbol.length() > 1 && symbol.chars().allMatch(Character::isLetter))
          .forEach(symbol -> bySymbol.put(symbol, type));
    }
    phrases.add(new Phrase(GENERAL, null));
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().length()).reversed());
    for (Phrase phrase : phrases) {
      String first = phrase.words().split(" ", 2)[0];
      byFirstWord.computeIfAbsent(first, any -> new ArrayList<>()).add(phrase);
      beginnings[first.charAt(0) * 128 + first.charAt(1)] = true;
    }
  }

  /** The type named by the words that start at {@code from}, the longest one. */
  @Nullable Found at(FoldedText text, int from) {
    char first = text.at(from);
    char second = text.at(from + 1);
    Found found =
        first < 128 && second < 128 && beginnings[first * 128 + second]
            ? wordsAt(text, from, text.wordEnd(from))
            : null;
    boolean capitals = text.isCapital(from) && text.isCapital(from + 1);
    return found == null && capitals ? symbolAt(text, from, text.wordEnd(from)) : found;
  }

  private @Nullable Found wordsAt(FoldedText text, int from, int end) {
    if (end - from > 8) {
      return null;
    }
    for (Phrase phrase : byFirstWord.getOrDefault(text.folded(from, end), List.of())) {
      int stop = text.match(from, phrase.words());
      if (stop >= 0) {
        return new Found(phrase.type(), stop, false);
      }
    }
    return null;
  }

  private @Nullable Found symbolAt(FoldedText text, int from, int end) {
    DocumentType type = bySymbol.get(text.text().substring(from, end));
    boolean apart = "/-&".indexOf(text.at(from - 1)) < 0;
    return type == null || !apart ? null : new Found(type, end, true);
  }
}
