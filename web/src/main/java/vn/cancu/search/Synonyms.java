package vn.cancu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.vocabulary.Abbreviation;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Abbreviations and what they stand for, both ways. An abbreviation of three letters or more is
 * recognised whatever its case and marks, a shorter one only as written: {@code VP} is the office,
 * "vp" is nothing. What an abbreviation stands for is recognised in any spelling.
 */
final class Synonyms {

  private static final int MIN_FOLDED_LETTERS = 3;

  /** A place where words of the query mean one thing. */
  record Match(int length, List<String> alternatives) {}

  private final Map<String, Set<String>> alternativesByKey = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> abbreviationsByFirstWord = new HashMap<>();
  private final Map<String, String> abbreviationByWords = new HashMap<>();
  private int longest;

  Synonyms(Vocabulary vocabulary) {
    for (Abbreviation entry : vocabulary.abbreviations()) {
      for (String expansion : entry.expansions()) {
        abbreviationByWords.putIfAbsent(key(expansion), entry.abbreviation());
        abbreviationsByFirstWord
            .computeIfAbsent(words(expansion).getFirst(), first -> new ArrayList<>())
            .add(words(expansion));
        link(entry.abbreviation(), expansion);
      }
    }
    for (Unit unit : vocabulary.units().all()) {
      unit.abbreviations().forEach(abbreviation -> link(abbreviation, unit.name()));
      addShortened(unit.name());
    }
    vocabulary.abbreviations().forEach(entry -> entry.expansions().forEach(this::addShortened));
  }

  private void link(String abbreviation, String expansion) {
    add(abbreviationKey(abbreviation), expansion);
    add(key(expansion), abbreviation);
  }

  /** "Bảo hiểm xã hội Việt Nam" is also written "BHXH Việt Nam". */
  private void addShortened(String name) {
    List<String> words = words(name);
    List<Lexeme.Word> places = WordRun.all(name);
    for (int from = 0; from < words.size(); from++) {
      for (List<String> part : abbreviationsByFirstWord.getOrDefault(words.get(from), List.of())) {
        int to = from + part.size();
        if (part.size() < words.size()
            && to <= words.size()
            && words.subList(from, to).equals(part)) {
          String shortened =
              name.substring(0, places.get(from).start())
                  + abbreviationByWords.get(String.join(" ", part))
                  + name.substring(places.get(to - 1).end());
          add(key(name), shortened);
        }
      }
    }
  }

  private void add(String key, String alternative) {
    alternativesByKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(alternative);
    longest = Math.max(longest, key.split(" ").length);
  }

  private static String abbreviationKey(String abbreviation) {
    long letters = abbreviation.codePoints().filter(Character::isLetterOrDigit).count();
    return letters >= MIN_FOLDED_LETTERS ? key(abbreviation) : exactKey(abbreviation);
  }

  /** Keys of short abbreviations carry a mark no folded word has. */
  private static String exactKey(String abbreviation) {
    return "=" + abbreviation;
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    return WordRun.all(text).stream().map(Lexeme.Word::folded).toList();
  }

  /** The longest run of words at {@code from} that means one thing. */
  Optional<Match> longestAt(List<Lexeme.Word> words, int from) {
    int limit = Math.min(longest, words.size() - from);
    StringBuilder key = new StringBuilder();
    Optional<Match> best = exact(words.get(from));
    for (int n = 1; n <= limit; n++) {
      key.append(n == 1 ? "" : " ").append(words.get(from + n - 1).folded());
      Set<String> alternatives = alternativesByKey.get(key.toString());
      if (alternatives != null) {
        best = Optional.of(new Match(n, List.copyOf(alternatives)));
      }
    }
    return best;
  }

  private Optional<Match> exact(Lexeme.Word word) {
    return Optional.ofNullable(alternativesByKey.get(exactKey(word.text())))
        .map(alternatives -> new Match(1, List.copyOf(alternatives)));
  }
}
