package vn.cancu.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** The names that begin with the same folded words. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();

    /** The spellings that end here, word by word. */
    private final List<List<String>> spellings = new ArrayList<>();
  }

  private final Node names = new Node();

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
      Node node = names;
      for (String word : words) {
        node = node.next.computeIfAbsent(fold(word), k -> new Node());
      }
      node.spellings.add(words);
    }
  }

  private record Word(int start, int end, String text) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    TextWords words = draft.words().in(draft.text());
    for (int i = 0; i < words.size(); i++) {
      Node first = names.next.get(folded(words, i));
      if (first != null) {
        i = Math.max(i, healed(draft.text(), words, i, first, edits));
      }
    }
  }

  private static String folded(TextWords words, int i) {
    WordTable.Entry word = words.entry(i);
    return word == null ? "" : word.folded();
  }

  /** The last word of the longest name with this first word, -1 when none begins so. */
  private int healed(String text, TextWords words, int first, Node start, Edits edits) {
    Node named = null;
    int last = -1;
    int i = first;
    for (Node node = start; node != null; ) {
      if (!node.spellings.isEmpty()) {
        named = node;
        last = i;
      }
      node = words.isFollowed(i, INSIDE) ? node.next.get(folded(words, ++i)) : null;
    }
    if (named != null) {
      List<Word> found = new ArrayList<>();
      for (int k = first; k <= last; k++) {
        found.add(word(text, words.start(k), words.end(k)));
      }
      heal(found, named.spellings, edits);
    }
    return last;
  }

  private static Word word(String text, int start, int end) {
    return new Word(start, end, text.substring(start, end));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && WordCursor.isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
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
    String word = found.get(at).text();
    boolean same = word.equalsIgnoreCase(known) || spelling(word).equals(spelling(known));
    return same && !isShouted(found, at);
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
    return word.length() > 1
        && !Character.isLowerCase(word.charAt(0))
        && word.equals(word.toUpperCase(Locale.ROOT));
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
}
