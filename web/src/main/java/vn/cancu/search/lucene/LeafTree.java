package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * What stands inside what in one segment, told from the order of its entries alone (see {@link
 * vn.cancu.index.Block}): an entry stands in the next one of an outer level, and all entries of
 * inner levels right before one stand inside it.
 *
 * <p>So a set of entries of one level is carried to another level in one pass over its bits. Given
 * and returned sets may be shared: none is changed.
 */
final class LeafTree {

  private final int size;

  private final Map<Level, FixedBitSet> levels = new EnumMap<>(Level.class);
  private final Map<Level, FixedBitSet> levelsAndOuter = new EnumMap<>(Level.class);

  LeafTree(LeafReader reader) throws IOException {
    size = reader.maxDoc();
    FixedBitSet outer = new FixedBitSet(size);
    for (Level level : new Level[] {Level.DOCUMENT, Level.PROVISION, Level.TASK, Level.REFERENCE}) {
      FixedBitSet entries = new FixedBitSet(size);
      PostingsEnum postings =
          reader.postings(new Term(Field.LEVEL.on(level), level.key()), PostingsEnum.NONE);
      if (postings != null) {
        entries.or(postings);
      }
      outer.or(entries);
      levels.put(level, entries);
      levelsAndOuter.put(level, outer.clone());
    }
  }

  int size() {
    return size;
  }

  FixedBitSet all(Level level) {
    return Objects.requireNonNull(levels.get(level));
  }

  private FixedBitSet allFrom(Level level) {
    return Objects.requireNonNull(levelsAndOuter.get(level));
  }

  /** The entry of an outer level that an entry stands in, or -1. */
  int holder(int entry, Level outer) {
    int next = nextFrom(entry, outer);
    return next < size && all(outer).get(next) ? next : -1;
  }

  /** The next entry of a level or an outer one: everything before it shares its holder. */
  private int nextFrom(int entry, Level level) {
    return next(allFrom(level), entry + 1);
  }

  /** Where the entries inside an entry begin; they end before the entry itself. */
  int firstInside(int entry, Level level) {
    return entry == 0 ? 0 : allFrom(level).prevSetBit(entry - 1) + 1;
  }

  /**
   * The entries of one level that some entries of another stand in, or that stand in them.
   *
   * @param entries of level {@code from}
   */
  FixedBitSet carried(FixedBitSet entries, Level from, Level to) {
    if (from == to) {
      return entries;
    }
    return from.isInside(to) ? holders(entries, to) : inside(entries, from, to);
  }

  private FixedBitSet holders(FixedBitSet entries, Level outer) {
    FixedBitSet holders = new FixedBitSet(size);
    FixedBitSet all = all(outer);
    FixedBitSet from = allFrom(outer);
    int entry = next(entries, 0);
    while (entry < size) {
      int holder = next(from, entry + 1);
      if (holder < size && all.get(holder)) {
        holders.set(holder);
      }
      entry = next(entries, holder);
    }
    return holders;
  }

  private FixedBitSet inside(FixedBitSet entries, Level from, Level inner) {
    FixedBitSet inside = new FixedBitSet(size);
    FixedBitSet bounds = allFrom(from);
    for (int entry = next(entries, 0); entry < size; entry = next(entries, entry + 1)) {
      inside.set(entry == 0 ? 0 : bounds.prevSetBit(entry - 1) + 1, entry);
    }
    inside.and(all(inner));
    return inside;
  }

  /** The first set bit from an index on; past the end when there is none. */
  static int next(BitSet bits, int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }
}
