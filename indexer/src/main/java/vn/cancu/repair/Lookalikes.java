package vn.cancu.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Bigrams;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;

/**
 * Which syllables, and abbreviations with a {@code Đ}, look like a word to a machine that reads
 * print: those with other marks, and those with one letter, or one pair of letters, that is easily
 * taken for another.
 */
final class Lookalikes {

  /**
   * The syllables that may have been read as one word.
   *
   * @param ids their numbers among the words of {@link Bigrams}, in order
   * @param marksOnly which of them differ in nothing but marks
   */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  record Candidates(int[] ids, boolean[] marksOnly) {

    int size() {
      return ids.length;
    }

    boolean isMarksOnly(int id) {
      int found = Arrays.binarySearch(ids, id);
      return found >= 0 && marksOnly[found];
    }
  }

  /** What is read, a bar, and what may have been printed; letters without marks. */
  private static final String[] LETTERS =
      ("a|o a|e a|d b|h c|e cl|d d|a d|o d|cl e|c e|o e|a f|t g|q h|b h|n i|l i|u i|t ii|u j|i l|i"
              + " ll|u m|rn m|n n|u n|h n|m o|e o|a q|g q|o r|t rn|m t|i t|r u|i u|o u|n u|ii v|y w|u"
              + " w|uo w|v y|v z|x")
          .split(" ");

  /** Rarer words are too often somebody's name. */
  private static final int FEWEST = 30;

  private final Bigrams bigrams;
  private final Map<String, List<Integer>> byFolded = new HashMap<>();

  /** What was found for the words of {@link Bigrams} so far. */
  private final AtomicReferenceArray<@Nullable Candidates> byId;

  Lookalikes(Bigrams bigrams) {
    this.bigrams = bigrams;
    this.byId = new AtomicReferenceArray<>(bigrams.size());
    for (int id = Bigrams.FIRST_WORD; id < bigrams.size(); id++) {
      boolean syllable = Syllable.parse(bigrams.word(id)).isPresent();
      if (bigrams.count(id) >= FEWEST && (syllable || bigrams.word(id).indexOf('đ') >= 0)) {
        byFolded.computeIfAbsent(Folding.fold(bigrams.word(id)), k -> new ArrayList<>()).add(id);
      }
    }
  }

  /** What {@code word} may have been, itself left out; looked for once for each known word. */
  Candidates of(WordTable.Entry word) {
    int id = word.id(bigrams);
    if (id < 0) {
      return search(word);
    }
    Candidates known = byId.get(id);
    if (known == null) {
      known = search(word);
      byId.set(id, known);
    }
    return known;
  }

  private Candidates search(WordTable.Entry word) {
    Map<Integer, Boolean> found = new TreeMap<>();
    String folded = word.folded();
    add(folded, true, found);
    for (String pair : LETTERS) {
      int bar = pair.indexOf('|');
      String read = pair.substring(0, bar);
      for (int at = folded.indexOf(read); at >= 0; at = folded.indexOf(read, at + 1)) {
        String rest = folded.substring(at + bar);
        add(folded.substring(0, at) + pair.substring(bar + 1) + rest, false, found);
      }
    }
    found.remove(word.id(bigrams));
    found.keySet().removeIf(id -> isOtherSpelling(word.written, bigrams.word(id)));
    int[] ids = new int[found.size()];
    boolean[] marksOnly = new boolean[found.size()];
    int next = 0;
    for (Map.Entry<Integer, Boolean> entry : found.entrySet()) {
      ids[next] = entry.getKey();
      marksOnly[next++] = entry.getValue();
    }
    return new Candidates(ids, marksOnly);
  }

  /** "xẩy ra", "tầu", "nầy" are how some write "xảy ra", "tàu", "này". */
  private static boolean isOtherSpelling(String written, String word) {
    Optional<Syllable> one = Syllable.parse(written);
    Optional<Syllable> other = Syllable.parse(word);
    return one.isPresent()
        && other.isPresent()
        && one.get().onset().equals(other.get().onset())
        && one.get().tone() == other.get().tone()
        && "âu ây".contains(one.get().rime())
        && one.get().rime().replace('â', 'a').equals(other.get().rime());
  }

  private void add(String folded, boolean marksOnly, Map<Integer, Boolean> found) {
    for (int id : byFolded.getOrDefault(folded, List.of())) {
      found.putIfAbsent(id, marksOnly);
    }
  }
}
