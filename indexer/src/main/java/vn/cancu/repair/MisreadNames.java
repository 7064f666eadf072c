package vn.cancu.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.cancu.language.Bigrams;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;
import vn.cancu.language.WordCursor;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Marks lost or mistaken inside a long known name: "Ban Thực hiên chính sách bảo hiểm y tế". Only
 * where all letters agree, most words are exact, and no spelling of the name reads as it stands.
 */
final class MisreadNames implements Healing {

  private static final int FEWEST_WORDS = 4;
  private static final double EXACT_SHARE = 0.6;

  /** Two words seen together this often are no misreading. */
  private static final int USUAL = 10;

  /** What may stand between the words of a name. */
  private static final String INSIDE = " ,-–—/&";

  /** Spellings by their folded words. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  /** How many words the names have, longest first, by their first and second words, folded. */
  private final Map<String, Map<String, NavigableSet<Integer>>> lengths = new HashMap<>();

  private final Bigrams bigrams;

  MisreadNames(Vocabulary vocabulary, Bigrams bigrams) {
    this.bigrams = bigrams;
    for (Unit unit : vocabulary.units().all()) {
      add(unit.name());
      unit.spellings().forEach(this::add);
    }
  }

  private void add(String name) {
    List<String> words = new ArrayList<>();
    for (int start = 0; start < name.length(); start++) {
      int end = wordEnd(name, start);
      if (end > start) {
        words.add(name.substring(start, end));
        start = end;
      }
    }
    if (words.size() >= FEWEST_WORDS) {
      names.computeIfAbsent(key(words), k -> new ArrayList<>()).add(words);
      lengths
          .computeIfAbsent(fold(words.getFirst()), k -> new HashMap<>())
          .computeIfAbsent(fold(words.get(1)), k -> new TreeSet<>(Comparator.reverseOrder()))
          .add(words.size());
    }
  }

  private record Word(int start, int end, String text) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    WordTable table = draft.words();
    int lineEnd = -1;
    int before = 0;
    Map<String, NavigableSet<Integer>> expected = Map.of();
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(text, i);
      if (end == i) {
        expected = INSIDE.indexOf(text.charAt(i)) < 0 ? Map.of() : expected;
        i++;
        continue;
      }
      WordTable.Entry word = table.at(text, i, end);
      String folded = word == null ? "" : word.folded();
      NavigableSet<Integer> possible = expected.get(folded);
      if (possible != null) {
        lineEnd = i < lineEnd ? lineEnd : draft.lineEnd(i);
        List<Word> words = words(text, before, lineEnd, possible.first());
        end = Math.max(end, healed(words, possible, edits));
      }
      expected = lengths.getOrDefault(folded, Map.of());
      before = i;
      i = end;
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && WordCursor.isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The first words of a text, no more than a name has. */
  private static List<Word> words(String text, int from, int to, int most) {
    List<Word> words = new ArrayList<>(most);
    for (int i = from; i < to && words.size() < most; ) {
      int end = wordEnd(text, i);
      if (end > i) {
        words.add(new Word(i, end, text.substring(i, end)));
        i = end;
      } else if (INSIDE.indexOf(text.charAt(i)) < 0) {
        break;
      } else {
        i++;
      }
    }
    return words;
  }

  /** Where the name that begins with these words ends, 0 when none does. */
  private int healed(List<Word> words, NavigableSet<Integer> possible, Edits edits) {
    List<String> folded = words.stream().map(word -> fold(word.text())).toList();
    for (int n : possible.tailSet(words.size())) {
      List<List<String>> spellings = names.get(String.join(" ", folded.subList(0, n)));
      if (spellings != null) {
        heal(words.subList(0, n), spellings, edits);
        return words.get(n - 1).end();
      }
    }
    return 0;
  }

  private void heal(List<Word> found, List<List<String>> spellings, Edits edits) {
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
    if (best == found.size()
        || best < EXACT_SHARE * found.size()
        || readsAsItStands(found, closest)) {
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

  /**
   * "bảo hiểm xã hội tính", "thành phố, Tổng Giám đốc": the last word is no "tỉnh", it goes well
   * with the one before; and the first is no "Phó".
   */
  private boolean readsAsItStands(List<Word> found, List<String> name) {
    int last = found.size() - 1;
    int before = bigrams.id(found.get(last - 1).text());
    if (!agree(found, 0, name.getFirst()) && !isShouted(found, 0)) {
      return true;
    }
    return !agree(found, last, name.get(last))
        && !isShouted(found, last)
        && bigrams.count(before, bigrams.id(found.get(last).text())) >= USUAL;
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
