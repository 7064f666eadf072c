package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.index.lucene.LuceneFields;

/**
 * The entries of one segment that have a folded syllable in their own words, those of all levels in
 * one set: entries of different levels are different entries, so whoever asks about one level picks
 * its entries out at the end, and totals of four levels cost little more than one.
 *
 * <p>Vietnamese has few syllables, and questions have the same ones over and over; those asked for
 * last are kept, as sets of bits or, where they are few, as numbers. Sets may hold entries that
 * were removed later.
 */
final class SyllableSets {

  /** Below one entry in so many its number takes less memory than a bit of every entry. */
  private static final int BITS_OF_A_NUMBER = 32;

  /** Bytes a kept set takes beside its entries, about. */
  private static final int OVERHEAD = 160;

  private final long most;
  private final Map<String, Entries> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  /**
   * @param most bytes that kept sets may take
   */
  SyllableSets(long most) {
    this.most = most;
  }

  /** A set of entries; which of the two it is given as depends on how many they are. */
  private static final class Entries {

    private final @Nullable FixedBitSet bits;
    private final int[] numbers;

    Entries(@Nullable FixedBitSet bits, int[] numbers) {
      this.bits = bits;
      this.numbers = numbers;
    }

    static Entries of(FixedBitSet set) {
      int count = set.cardinality();
      if (count > set.length() / BITS_OF_A_NUMBER) {
        return new Entries(set, new int[0]);
      }
      int[] numbers = new int[count];
      int entry = -1;
      for (int i = 0; i < count; i++) {
        entry = set.nextSetBit(entry + 1);
        numbers[i] = entry;
      }
      return new Entries(null, numbers);
    }

    long bytes() {
      return OVERHEAD
          + (bits == null ? 0 : (long) bits.getBits().length * Long.BYTES)
          + (long) numbers.length * Integer.BYTES;
    }
  }

  /** Counts one more for every entry that has the syllable. */
  void count(String syllable, LeafReader reader, SetCounter counter) throws IOException {
    Entries entries = entries(syllable, reader);
    if (entries.bits == null) {
      counter.add(entries.numbers);
    } else {
      counter.add(entries.bits);
    }
  }

  /** Adds the entries that have the syllable. */
  void addTo(FixedBitSet set, String syllable, LeafReader reader) throws IOException {
    Entries entries = entries(syllable, reader);
    if (entries.bits != null) {
      set.or(entries.bits);
    }
    for (int entry : entries.numbers) {
      set.set(entry);
    }
  }

  private Entries entries(String syllable, LeafReader reader) throws IOException {
    synchronized (kept) {
      Entries known = kept.get(syllable);
      if (known != null) {
        return known;
      }
    }
    Entries read = read(syllable, reader);
    synchronized (kept) {
      if (kept.putIfAbsent(syllable, read) == null) {
        size += read.bytes();
        forget();
      }
    }
    return read;
  }

  private static Entries read(String syllable, LeafReader reader) throws IOException {
    FixedBitSet set = new FixedBitSet(reader.maxDoc());
    for (Level level : Level.values()) {
      Term term = new Term(LuceneFields.folded(Field.BODY, level), syllable);
      PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
      if (postings != null) {
        set.or(postings);
      }
    }
    return Entries.of(set);
  }

  private void forget() {
    var eldest = kept.values().iterator();
    while (size > most && eldest.hasNext()) {
      size -= eldest.next().bytes();
      eldest.remove();
    }
  }
}
