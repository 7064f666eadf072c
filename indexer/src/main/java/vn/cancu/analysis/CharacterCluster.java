package vn.cancu.analysis;

import java.text.Normalizer;

/**
 * One character with the marks that follow it, and its normal form: composed (NFC), the Icelandic
 * and African look-alikes of {@code Đ} replaced, invisible characters left out.
 */
final class CharacterCluster {

  /** Longer heaps of marks are cut, so that hostile text cannot make composing them expensive. */
  static final int MAX_LENGTH = 32;

  /** Whether each of the first characters stands for itself, whatever stands around it. */
  private static final boolean[] NORMAL = new boolean[0x2100];

  static {
    for (char c = 0; c < NORMAL.length; c++) {
      NORMAL[c] = !follows(c) && normal(Character.toString(c)).equals(Character.toString(c));
    }
  }

  private CharacterCluster() {}

  /** Whether every cluster of a text is one character in its normal form; seldom wrongly not. */
  static boolean areNormal(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= NORMAL.length || !NORMAL[c]) {
        return false;
      }
    }
    return true;
  }

  /** The offset after the cluster that begins at {@code start}. */
  static int end(CharSequence text, int start) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < text.length() && end - start < MAX_LENGTH && follows(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean follows(char c) {
    return c >= 0xAD && (isMark(c) || isInvisible(c));
  }

  static boolean isMark(int codePoint) {
    return codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Soft hyphen, zero-width space and joiners, byte order mark, directional marks. */
  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0xAD && Character.getType(codePoint) == Character.FORMAT;
  }

  /** The normal form of a cluster, never longer than the cluster. */
  static String normal(CharSequence cluster) {
    StringBuilder visible = new StringBuilder(cluster.length());
    cluster
        .codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> visible.appendCodePoint(withoutLookAlike(c)));
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return composed.length() <= cluster.length() ? composed : visible.toString();
  }

  private static int withoutLookAlike(int codePoint) {
    return switch (codePoint) {
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð' -> 'đ';
      default -> codePoint;
    };
  }
}
