package vn.cancu.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Counts the words of texts and the pairs they form, and writes the two files that {@link
 * CommonSyllables} and {@link Bigrams} read. The same texts give the same bytes.
 */
public final class BigramCounts {

  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_PAIRS = 2;

  /** Letters of the longest word counted; what is longer is foreign or damaged. */
  private static final int LONGEST_WORD = 12;

  /** So that a follower fits in 16 bits. */
  private static final int MOST_WORDS = 60_000;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> idOfWritten = new HashMap<>();
  private final List<int[]> counts = new ArrayList<>();
  private final Map<Long, int[]> pairs = new HashMap<>();
  private long total;

  /** Counts one text; its lines are taken for paragraphs. */
  public void add(String text) {
    WordCursor words = new WordCursor(text, 0, text.length());
    int before = Bigrams.BOUNDARY;
    while (words.next()) {
      if (words.isApart()) {
        pair(before, Bigrams.BOUNDARY);
        before = Bigrams.BOUNDARY;
      }
      int word = words.isNumber() ? Bigrams.NUMBER : word(text, words.start(), words.end());
      pair(before, word);
      before = word;
    }
    pair(before, Bigrams.BOUNDARY);
  }

  private int word(String text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return Bigrams.UNKNOWN;
    }
    total++;
    int id = idOfWritten.computeIfAbsent(text.substring(start, end), this::newId);
    counts.get(id)[0]++;
    return id + Bigrams.FIRST_WORD;
  }

  private int newId(String written) {
    return ids.computeIfAbsent(
        WordCounts.key(written),
        key -> {
          counts.add(new int[1]);
          return counts.size() - 1;
        });
  }

  private void pair(int left, int right) {
    if (left >= 0 && right >= 0) {
      pairs.computeIfAbsent((long) left << 32 | right, key -> new int[1])[0]++;
    }
  }

  /** How many words were counted. */
  public long total() {
    return total;
  }

  /**
   * Writes {@code syllables.txt} and {@code bigrams.gz} into an existing folder.
   *
   * @param origin what was counted, one line for the reader of the file
   */
  public void write(Path folder, String origin) throws IOException {
    List<WordCounts.Entry> kept = new ArrayList<>();
    ids.forEach((word, id) -> {
      if (counts.get(id)[0] >= FEWEST_WORDS) {
        kept.add(new WordCounts.Entry(word, counts.get(id)[0]));
      }
    });
    kept.sort(
        Comparator.comparingInt(WordCounts.Entry::count)
            .reversed()
            .thenComparing(WordCounts.Entry::word));
    List<WordCounts.Entry> entries = kept.subList(0, Math.min(MOST_WORDS, kept.size()));
    StringBuilder lines = new StringBuilder(WordCounts.FIRST_LINE + "\n# " + origin + "\n");
    entries.forEach(
        entry -> lines.append(entry.word()).append(' ').append(entry.count()).append('\n'));
    Files.writeString(folder.resolve(WordCounts.RESOURCE), lines);
    writePairs(folder.resolve(Bigrams.RESOURCE), newIds(entries), entries.size());
  }

  private int[] newIds(List<WordCounts.Entry> entries) {
    int[] newIds = new int[counts.size() + Bigrams.FIRST_WORD];
    Arrays.fill(newIds, Bigrams.UNKNOWN);
    newIds[Bigrams.BOUNDARY] = Bigrams.BOUNDARY;
    newIds[Bigrams.NUMBER] = Bigrams.NUMBER;
    for (int i = 0; i < entries.size(); i++) {
      int id = Objects.requireNonNull(ids.get(entries.get(i).word()));
      newIds[id + Bigrams.FIRST_WORD] = i + Bigrams.FIRST_WORD;
    }
    return newIds;
  }

  private void writePairs(Path file, int[] newIds, int words) throws IOException {
    long[][] sorted = sorted(newIds);
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(Bigrams.MAGIC);
      out.writeInt(Bigrams.VERSION);
      out.writeInt(words + Bigrams.FIRST_WORD);
      int[] followers = new int[words + Bigrams.FIRST_WORD];
      for (long[] pair : sorted) {
        followers[(int) (pair[0] >> 32)]++;
      }
      for (int number : followers) {
        varint(out, number);
      }
      long before = -1;
      for (long[] pair : sorted) {
        boolean sameLeft = pair[0] >> 32 == before >> 32 && before >= 0;
        varint(out, sameLeft ? (int) (pair[0] - before) : (int) pair[0]);
        before = pair[0];
      }
      for (long[] pair : sorted) {
        out.writeByte((int) Math.round(Bigrams.STEPS * Math.log((double) pair[1]) / Math.log(2)));
      }
    }
  }

  /** The pairs of kept words, in order: both numbers in one, and how often they occurred. */
  private long[][] sorted(int[] newIds) {
    List<long[]> sorted = new ArrayList<>();
    pairs.forEach((pair, count) -> {
      long left = newIds[(int) (pair >> 32)];
      long right = newIds[pair.intValue()];
      if (left >= 0 && right >= 0 && count[0] >= FEWEST_PAIRS) {
        sorted.add(new long[] {left << 32 | right, count[0]});
      }
    });
    sorted.sort(Comparator.comparingLong(pair -> pair[0]));
    return sorted.toArray(long[][]::new);
  }

  private static void varint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >= 0x80) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
