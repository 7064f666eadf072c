package vn.cancu.repair;

import java.util.Arrays;

/**
 * Where each character of a repaired text came from. A character that a repair wrote came from the
 * character it replaced; positions never decrease.
 */
public final class OffsetMap {

  private final int[] originals;
  private final int[] lineStarts;

  /**
   * @param original the text as found
   * @param originals for every offset of the repaired text, its end included, an offset into {@code
   *     original}
   */
  public OffsetMap(String original, int[] originals) {
    this.originals = originals.clone();
    this.lineStarts = lineStarts(original);
  }

  /** The map of a text that was not changed. */
  public static OffsetMap identity(String original) {
    return new OffsetMap(original, same(original));
  }

  static int[] same(String original) {
    int[] same = new int[original.length() + 1];
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
    }
    return same;
  }

  private static int[] lineStarts(String original) {
    int[] starts = new int[16];
    int lines = 1;
    for (int feed = original.indexOf('\n'); feed >= 0; feed = original.indexOf('\n', feed + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = feed + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** The offset in the original of the character at {@code offset}. */
  public int original(int offset) {
    return originals[Math.min(offset, originals.length - 1)];
  }

  /** The 1-based line of the original. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, original(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }
}
