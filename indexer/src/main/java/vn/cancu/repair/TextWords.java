package vn.cancu.repair;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.WordCursor;

/** The words of one text in order, cut and looked up once for all steps that read the text. */
final class TextWords {

  private static final byte NUMBER = 1;
  private static final byte APART = 2;

  /** Vietnamese words have a little over three letters. */
  private static final int LETTERS = 4;

  private final String text;
  private final WordTable table;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private WordTable.@Nullable Entry[] entries;
  private int size;

  TextWords(String text, WordTable table) {
    this.text = text;
    this.table = table;
    int expected = text.length() / LETTERS + 16;
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
    entries = new WordTable.Entry[expected];
    WordCursor words = new WordCursor(text, 0, text.length());
    while (words.next()) {
      add(words);
    }
  }

  private void add(WordCursor word) {
    if (size == starts.length) {
      int length = size + size / 2;
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      kinds = Arrays.copyOf(kinds, length);
      entries = Arrays.copyOf(entries, length);
    }
    starts[size] = word.start();
    ends[size] = word.end();
    kinds[size] = (byte) ((word.isNumber() ? NUMBER : 0) | (word.isApart() ? APART : 0));
    entries[size++] = table.isFull() ? null : table.at(text, word.start(), word.end());
  }

  boolean isOf(String other) {
    return text.equals(other);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** What is known about the word; null when it is too long to be one. */
  WordTable.@Nullable Entry entry(int i) {
    WordTable.Entry entry = entries[i];
    return entry != null ? entry : table.at(text, starts[i], ends[i]);
  }

  /** Whether a digit is part of it. */
  boolean isNumber(int i) {
    return (kinds[i] & NUMBER) != 0;
  }

  /** Whether a sentence, line or cell ended since the word before. */
  boolean isApart(int i) {
    return (kinds[i] & APART) != 0;
  }

  /** Whether nothing but characters of {@code inside} stands between this word and the next. */
  boolean isFollowed(int i, String inside) {
    if (i + 1 == size) {
      return false;
    }
    for (int at = ends[i]; at < starts[i + 1]; at++) {
      if (inside.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
