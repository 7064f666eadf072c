package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.search.Completion;

/**
 * Finds what a text that is still typed may become: entries that have all its words, the last of
 * them perhaps unfinished, whatever the marks; then in the order of how well they fit.
 *
 * <p>Entries are numbered by how often they are mentioned, so that the bits of a set come in a
 * useful order and few of them need a closer look.
 */
final class CompletionIndex {

  /** Entries looked at closely for one text. */
  private static final int MOST = 800;

  private static final double BEGINS = 6;
  private static final double TOGETHER = 3;
  private static final double MARKED = 1.5;
  private static final double WHOLE = 2;
  private static final double NOWHERE = -100;

  /**
   * What can be offered, with the words it is found by.
   *
   * @param words its name, what else is said of it
   * @param starts where in them a reader may begin to type
   */
  record Entry(Completion completion, List<Syllable> words, List<Integer> starts) {}

  private final List<Entry> entries;
  private final TreeMap<String, int[]> byWord = new TreeMap<>();

  CompletionIndex(List<Entry> entries) {
    this.entries =
        entries.stream()
            .sorted(
                Comparator.comparingLong((Entry entry) -> entry.completion().count()).reversed())
            .toList();
    Map<String, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < this.entries.size(); i++) {
      for (Syllable word : this.entries.get(i).words()) {
        List<Integer> list = lists.computeIfAbsent(word.folded(), key -> new ArrayList<>(2));
        if (list.isEmpty() || list.getLast() != i) {
          list.add(i);
        }
      }
    }
    lists.forEach(
        (word, list) -> byWord.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  int size() {
    return entries.size();
  }

  /** A text taken apart: whether its last word may go on. */
  record Typed(List<Syllable> words, boolean open) {}

  /**
   * @param together whether it has the words typed one after the other
   */
  private record Scored(Completion completion, double score, boolean together) {}

  List<Completion> find(Typed typed, int size) {
    if (typed.words().isEmpty()) {
      return List.of();
    }
    FixedBitSet having = having(typed);
    List<Scored> scored = new ArrayList<>();
    for (int i = having.nextSetBit(0);
        i != DocIdSetIterator.NO_MORE_DOCS && scored.size() < MOST;
        i = i + 1 < having.length() ? having.nextSetBit(i + 1) : DocIdSetIterator.NO_MORE_DOCS) {
      scored.add(scored(entries.get(i), typed));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    boolean together = scored.stream().anyMatch(Scored::together);
    return mixed(
        scored.stream()
            .filter(entry -> entry.together() || !together)
            .map(Scored::completion)
            .toList(),
        size);
  }

  private FixedBitSet having(Typed typed) {
    FixedBitSet all = new FixedBitSet(entries.size() + 1);
    all.set(0, entries.size());
    for (int i = 0; i < typed.words().size(); i++) {
      String word = typed.words().get(i).folded();
      FixedBitSet with = new FixedBitSet(entries.size() + 1);
      if (i + 1 == typed.words().size() && typed.open()) {
        byWord.subMap(word, word + Character.MAX_VALUE).values().forEach(list -> set(list, with));
      } else {
        set(byWord.getOrDefault(word, new int[0]), with);
      }
      all.and(with);
    }
    return all;
  }

  private static void set(int[] list, FixedBitSet bits) {
    Arrays.stream(list).forEach(bits::set);
  }

  private static Scored scored(Entry entry, Typed typed) {
    double best = NOWHERE;
    List<Syllable> words = entry.words();
    int length = typed.words().size();
    for (int at = 0; at + length <= words.size(); at++) {
      if (isAt(entry, typed, at)) {
        double score = entry.starts().contains(at) ? BEGINS : TOGETHER;
        score += marks(entry, typed, at) + (at == 0 && length == words.size() ? WHOLE : 0);
        best = Math.max(best, score);
      }
    }
    double mentioned = Math.log(1.0 + entry.completion().count()) / Math.log(2);
    double score = best + kind(entry.completion()) + 0.4 * mentioned - 0.05 * words.size();
    return new Scored(entry.completion(), score, best > NOWHERE);
  }

  private static double kind(Completion completion) {
    return switch (completion.kind()) {
      case UNIT -> 2;
      case PHRASE -> 1;
      case DOCUMENT -> 1;
      case REFERENCE -> 0;
    };
  }

  private static boolean isAt(Entry entry, Typed typed, int at) {
    int last = typed.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      String has = entry.words().get(at + i).folded();
      String wanted = typed.words().get(i).folded();
      if (!(i == last && typed.open() ? has.startsWith(wanted) : has.equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  /** Marks that were typed and agree, less those that do not. */
  private static double marks(Entry entry, Typed typed, int at) {
    double score = 0;
    for (int i = 0; i < typed.words().size(); i++) {
      Syllable word = typed.words().get(i);
      if (word.isMarked()) {
        String has = entry.words().get(at + i).accented();
        boolean open = i + 1 == typed.words().size() && typed.open();
        boolean agrees = open ? has.startsWith(word.accented()) : has.equals(word.accented());
        score += agrees ? MARKED : -MARKED;
      }
    }
    return score;
  }

  /** At most half of one kind, unless the others are too few. */
  private static List<Completion> mixed(List<Completion> best, int size) {
    Map<Completion.Kind, Integer> taken = new EnumMap<>(Completion.Kind.class);
    List<Completion> chosen = new ArrayList<>();
    for (Completion completion : best) {
      if (chosen.size() < size
          && taken.merge(completion.kind(), 1, Integer::sum) <= (size + 1) / 2) {
        chosen.add(completion);
      }
    }
    for (Completion completion : best) {
      if (chosen.size() < size && !chosen.contains(completion)) {
        chosen.add(completion);
      }
    }
    return best.stream().filter(chosen::contains).limit(size).toList();
  }
}
