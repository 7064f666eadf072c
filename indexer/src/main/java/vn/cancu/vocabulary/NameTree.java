package vn.cancu.vocabulary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;

/**
 * Spellings of units word by word, so that one walk over the words of a text compares them with all
 * spellings at once and most words are turned away by their first letter and length.
 */
final class NameTree {

  private static final int LONGEST_WORD = 32;

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Unit unit;
  }

  /**
   * A name found.
   *
   * @param end offset after it
   */
  record Found(Unit unit, int end) {}

  private final Node root = new Node();

  private static final int LETTERS = 128;

  /** For each two first letters the lengths of the words a name may begin with, one bit each. */
  private final int[] openings = new int[LETTERS * LETTERS];

  NameTree(Map<String, Unit> byKey) {
    byKey.forEach((key, unit) -> {
      Node node = root;
      for (String word : key.split(" ")) {
        node = node.next.computeIfAbsent(word, k -> new Node());
      }
      node.unit = unit;
    });
    root.next.keySet().forEach(this::open);
    NameKey.ABBREVIATED.keySet().forEach(this::open);
  }

  private void open(String word) {
    int place = word.isEmpty() ? -1 : opening(word, 0, word.length());
    if (place >= 0) {
      openings[place] |= 1 << Math.min(word.length(), LONGEST_WORD) - 1;
    }
  }

  /** Where the words with these first two letters are noted; -1 for letters not noted. */
  private static int opening(CharSequence text, int from, int end) {
    char first = Folding.first(text.charAt(from));
    char second = end - from < 2 ? 0 : Folding.first(text.charAt(from + 1));
    return first < LETTERS && second < LETTERS ? first * LETTERS + second : -1;
  }

  /** The longest name that begins with the word at {@code from}. */
  @Nullable Found longest(CharSequence text, int from) {
    int end = Words.end(text, from);
    Node node = mayOpen(text, from, end) ? step(root, text, from, end) : null;
    Found best = null;
    while (node != null) {
      best = node.unit == null ? best : new Found(node.unit, end);
      int start = node.next.isEmpty() ? text.length() : Words.start(text, end);
      end = Words.end(text, start);
      node = end > start ? step(node, text, start, end) : null;
    }
    return best;
  }

  /** The unit whose spelling these are, word for word. */
  @Nullable Unit whole(CharSequence text) {
    int start = Words.start(text, 0);
    int end = Words.end(text, start);
    Node node = root;
    while (node != null && end > start) {
      node = step(node, text, start, end);
      start = Words.start(text, end);
      end = Words.end(text, start);
    }
    return node == null ? null : node.unit;
  }

  private boolean mayOpen(CharSequence text, int from, int end) {
    int place = end == from ? -1 : opening(text, from, end);
    int lengths = place < 0 ? -1 : openings[place];
    return lengths != 0
        && ((lengths >>> Math.min(end - from, LONGEST_WORD) - 1 & 1) != 0
            || isDecomposed(text, from, end));
  }

  /** A word whose marks are characters of their own is longer than its key. */
  private static boolean isDecomposed(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node step(Node from, CharSequence text, int start, int end) {
    String key = end - start > LONGEST_WORD ? "" : NameKey.word(text.subSequence(start, end));
    if (key.indexOf(' ') < 0) {
      return from.next.get(key);
    }
    Node node = from;
    for (String part : key.split(" ")) {
      node = node == null ? null : node.next.get(part);
    }
    return node;
  }
}
