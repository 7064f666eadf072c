package vn.cancu.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Which words follow each other in legal and administrative texts, and how often: counted by {@link
 * BigramCounts} over the official codification of Vietnamese law.
 *
 * <p>A word is known by its number: {@link #BOUNDARY} for the edge of a sentence, line or cell,
 * {@link #NUMBER} for whatever has a digit, from {@link #FIRST_WORD} on the words themselves, the
 * most frequent first, {@link #UNKNOWN} for all others. Safe for use by several threads.
 */
public final class Bigrams {

  public static final int UNKNOWN = -1;
  public static final int BOUNDARY = 0;
  public static final int NUMBER = 1;
  public static final int FIRST_WORD = 2;

  static final String RESOURCE = "bigrams.gz";
  static final int MAGIC = 0xCA9C0B16;
  static final int VERSION = 1;

  /** A count c is kept as the whole number next to STEPS · log₂ c. */
  static final double STEPS = 4;

  /** What is taken off each count for the pairs never seen (absolute discounting). */
  private static final double DISCOUNT = 0.75;

  /** How probable the edge of a sentence, and a number, are anywhere. */
  private static final double EDGE = 0.05;

  /** The counts that the codes stand for. */
  private static final double[] COUNTS = new double[Byte.MAX_VALUE + 1];

  static {
    Arrays.setAll(COUNTS, code -> Math.pow(2, code / STEPS));
  }

  private final Map<String, Integer> ids = new HashMap<>();
  private final String[] words;
  private final int[] counts;
  private final double total;
  private final PairTable pairs;
  private final double[] sums;

  /** Probabilities of words by themselves, and what is left for words never seen after one. */
  private final double[] alones;

  private final double[] logAlones;
  private final double logUnknown;
  private final double[] rests;
  private final double[] logRests;

  /** For each word the highest logarithm of its probability, whatever stands before it. */
  private final double[] logHighest;

  private Bigrams(List<WordCounts.Entry> entries, DataInputStream in) throws IOException {
    words = new String[entries.size() + FIRST_WORD];
    counts = new int[words.length];
    double all = 0;
    for (int i = FIRST_WORD; i < words.length; i++) {
      words[i] = entries.get(i - FIRST_WORD).word();
      counts[i] = entries.get(i - FIRST_WORD).count();
      ids.put(words[i], i);
      all += counts[i];
    }
    total = all;
    if (in.readInt() != MAGIC || in.readInt() != VERSION || in.readInt() != words.length) {
      throw new IOException(RESOURCE + " and " + WordCounts.RESOURCE + " do not belong together");
    }
    int[] starts = new int[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      starts[i + 1] = starts[i] + varint(in);
    }
    char[] followers = new char[starts[words.length]];
    for (int i = 0; i < words.length; i++) {
      int id = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        id += varint(in);
        followers[k] = (char) id;
      }
    }
    byte[] codes = in.readNBytes(followers.length);
    pairs = new PairTable(starts, followers, codes);
    sums = sums(starts, codes);
    logUnknown = Math.log(0.1 / total);
    alones = new double[words.length];
    rests = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      alones[i] = i < FIRST_WORD ? EDGE : counts[i] / total;
      rests[i] = Math.min(1, DISCOUNT * (starts[i + 1] - starts[i] + 1) / sums[i]);
    }
    logAlones = Arrays.stream(alones).map(Math::log).toArray();
    logRests = Arrays.stream(rests).map(Math::log).toArray();
    logHighest = highest(starts, followers, codes);
  }

  private double[] sums(int[] starts, byte[] codes) {
    double[] result = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        result[i] += COUNTS[codes[k]];
      }
      result[i] = Math.max(result[i], Math.max(1, counts[i]));
    }
    return result;
  }

  private double[] highest(int[] starts, char[] followers, byte[] codes) {
    double[] highest = alones.clone();
    for (int left = 0; left < words.length; left++) {
      for (int k = starts[left]; k < starts[left + 1]; k++) {
        int right = followers[k];
        highest[right] = Math.max(highest[right], probability(left, right, codes[k]));
      }
    }
    return Arrays.stream(highest).map(Math::log).toArray();
  }

  private double probability(int left, int right, int code) {
    return (COUNTS[code] - DISCOUNT) / sums[left] + rests[left] * alones[right];
  }

  private static int varint(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      value |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
  }

  /** Reads the counts that come with the program. */
  public static Bigrams bundled() {
    try (InputStream in = Objects.requireNonNull(Bigrams.class.getResourceAsStream(RESOURCE))) {
      return read(WordCounts.bundled(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the two files that {@link BigramCounts#write} made.
   *
   * @throws IOException when one is missing, is of another version, or they do not belong together
   */
  public static Bigrams read(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(RESOURCE))) {
      return read(WordCounts.parse(Files.readString(folder.resolve(WordCounts.RESOURCE))), in);
    }
  }

  private static Bigrams read(WordCounts words, InputStream pairs) throws IOException {
    InputStream unpacked = new BufferedInputStream(new GZIPInputStream(pairs), 1 << 16);
    return new Bigrams(words.entries(), new DataInputStream(unpacked));
  }

  /** One more than the highest number of a word. */
  public int size() {
    return words.length;
  }

  /** The number of a word, whatever its case and the place of its tone mark. */
  public int id(String word) {
    Integer known = ids.get(word); // as most words are written
    return known != null ? known : ids.getOrDefault(WordCounts.key(word), UNKNOWN);
  }

  /** The word in lower case. */
  public String word(int id) {
    return words[id];
  }

  /** How often the word occurred. */
  public int count(int id) {
    return id < FIRST_WORD ? 0 : counts[id];
  }

  /** About how often {@code right} followed {@code left}: exact to one part in ten. */
  public double count(int left, int right) {
    int code = left < 0 || right < 0 ? PairTable.ABSENT : pairs.code(left, right);
    return code < 0 ? 0 : COUNTS[code];
  }

  /**
   * How much more often {@code right} follows {@code left} than by chance, as a natural logarithm;
   * for two words whose pair was seen.
   */
  public double association(int left, int right) {
    return Math.log(count(left, right) * total / ((double) counts[left] * counts[right]));
  }

  /** The natural logarithm of the probability that {@code right} follows {@code left}. */
  public double logProbability(int left, int right) {
    if (left < 0) {
      return right < 0 ? logUnknown : logAlones[right];
    }
    int code = right < 0 ? PairTable.ABSENT : pairs.code(left, right);
    return code < 0
        ? logRests[left] + (right < 0 ? logUnknown : logAlones[right])
        : Math.log(probability(left, right, code));
  }

  /** What {@link #logProbability} gives at most for {@code right}. */
  public double highestLogProbability(int right) {
    return right < 0 ? logUnknown : logHighest[right];
  }
}
