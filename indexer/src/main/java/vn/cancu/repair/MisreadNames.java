package vn.cancu.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Marks lost or mistaken inside a long known name: "Ban Thực hiên chính sách bảo hiểm y tế". Only
 * where all letters agree, most words are exact, and no spelling of the name reads as it stands.
 */
final class MisreadNames implements Healing {

  private static final int FEWEST_WORDS = 4;
  private static final double EXACT_SHARE = 0.6;

  /** Spellings by their folded words. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  private final Set<String> firstPairs = new HashSet<>();
  private int longest;

  MisreadNames(Vocabulary vocabulary) {
    for (Unit unit : vocabulary.units().all()) {
      add(unit.name());
      unit.spellings().forEach(this::add);
    }
  }

  private void add(String name) {
    List<String> words = new ArrayList<>();
    for (Word word : words(name, 0, name.length())) {
      words.add(word.text());
    }
    if (words.size() >= FEWEST_WORDS) {
      names.computeIfAbsent(key(words), k -> new ArrayList<>()).add(words);
      firstPairs.add(key(words.subList(0, 2)));
      longest = Math.max(longest, words.size());
    }
  }

  private record Word(int start, int end, String text) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    for (int start = 0; start < draft.text().length(); ) {
      int end = draft.lineEnd(start);
      line(words(draft.text(), start, end), edits);
      start = end + 1;
    }
  }

  private static List<Word> words(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new Word(start, i, text.substring(start, i)));
        start = -1;
      }
    }
    return words;
  }

  private void line(List<Word> words, Edits edits) {
    List<String> folded = words.stream().map(word -> fold(word.text())).toList();
    for (int i = 0; i + FEWEST_WORDS <= words.size(); i++) {
      if (!firstPairs.contains(folded.get(i) + " " + folded.get(i + 1))) {
        continue;
      }
      for (int n = Math.min(longest, words.size() - i); n >= FEWEST_WORDS; n--) {
        List<List<String>> spellings = names.get(String.join(" ", folded.subList(i, i + n)));
        if (spellings != null) {
          heal(words.subList(i, i + n), spellings, edits);
          i += n - 1;
          break;
        }
      }
    }
  }

  private static void heal(List<Word> found, List<List<String>> spellings, Edits edits) {
    List<String> closest = List.of();
    int best = -1;
    for (List<String> spelling : spellings) {
      int exact = 0;
      for (int i = 0; i < found.size(); i++) {
        exact += agree(found, i, spelling.get(i)) ? 1 : 0;
      }
      if (exact > best) {
        best = exact;
        closest = spelling;
      }
    }
    if (best == found.size() || best < EXACT_SHARE * found.size()) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Word word = found.get(i);
      if (!agree(found, i, closest.get(i))) {
        String by = isShouted(found, i) ? closest.get(i) : inCaseOf(word.text(), closest.get(i));
        edits.replace(word.start(), word.end(), by);
      }
    }
  }

  private static boolean agree(List<Word> found, int at, String known) {
    return spelling(found.get(at).text()).equals(spelling(known)) && !isShouted(found, at);
  }

  /** A syllable in capitals between words in small letters: "Thu - SỔ, Thẻ". */
  private static boolean isShouted(List<Word> found, int at) {
    String word = found.get(at).text();
    return isCapitals(word)
        && Syllable.parse(word).isPresent()
        && (at == 0 || !isCapitals(found.get(at - 1).text()))
        && (at == found.size() - 1 || !isCapitals(found.get(at + 1).text()));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String inCaseOf(String written, String known) {
    if (isCapitals(written)) {
      return known.toUpperCase(Locale.ROOT);
    }
    String lower = known.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(written.charAt(0))
        ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
        : lower;
  }

  private static String spelling(String word) {
    return Syllable.parse(word).map(Syllable::spelling).orElse(word.toLowerCase(Locale.ROOT));
  }

  private static String fold(String word) {
    return word.length() > 12 ? "" : Folding.fold(word);
  }

  private static String key(List<String> words) {
    return String.join(" ", words.stream().map(MisreadNames::fold).toList());
  }
}
