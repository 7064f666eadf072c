package vn.cancu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * What the words of a language become in the index, each worked out once: a collection of millions
 * of words has some ten thousand different ones. Words are numbered from 0 in the order in which
 * they are first seen.
 */
final class TermBook {

  /** A word as it is read, handed to the filters alone. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private CharSequence word = "";
    private boolean given = true;

    void set(CharSequence next) {
      word = next;
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(word);
      given = true;
      return true;
    }
  }

  /** Terms of one kind; words that become the same term share its number. */
  private static final class Terms {

    private final OneWord word = new OneWord();
    private final TokenStream filters;
    private final CharTermAttribute term;
    private final Map<String, Integer> numbers = new HashMap<>();
    private BytesRef[] bytes = new BytesRef[0];
    private int[] byWord = new int[0];

    Terms(VietnameseAnalyzer.Step step) {
      filters = step.apply(word);
      term = filters.addAttribute(CharTermAttribute.class);
    }

    void add(int number, CharSequence surface) {
      word.set(surface);
      try {
        filters.reset();
        filters.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException("a word in memory cannot fail to be read", e);
      }
      String text = term.toString();
      Integer known = numbers.putIfAbsent(text, numbers.size());
      int at = known == null ? numbers.size() - 1 : known;
      if (known == null) {
        bytes = at < bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(64, 2 * at));
        bytes[at] = new BytesRef(text);
      }
      byWord = number < byWord.length ? byWord : Arrays.copyOf(byWord, Math.max(64, 2 * number));
      byWord[number] = at;
    }
  }

  private static final int SMALLEST = 1 << 12;

  private final Terms accented = new Terms(VietnameseAnalyzer::accent);
  private final Terms folded = new Terms(VietnameseAnalyzer::fold);
  private char[][] words = new char[SMALLEST][];
  private int[] slots = new int[2 * SMALLEST];
  private int size;

  int size() {
    return size;
  }

  /** The number of the word in {@code text[start, end)}. */
  int number(char[] text, int start, int end) {
    int mask = slots.length - 1;
    int at = slot(hash(text, start, end), mask);
    while (slots[at] != 0) {
      char[] word = words[slots[at] - 1];
      if (Arrays.equals(word, 0, word.length, text, start, end)) {
        return slots[at] - 1;
      }
      at = at + 1 & mask;
    }
    slots[at] = add(Arrays.copyOfRange(text, start, end)) + 1;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return hash;
  }

  private int add(char[] word) {
    words = size < words.length ? words : Arrays.copyOf(words, 2 * size);
    words[size] = word;
    accented.add(size, CharBuffer.wrap(word));
    folded.add(size, CharBuffer.wrap(word));
    return size++;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      char[] word = words[number];
      int at = slot(hash(word, 0, word.length), mask);
      while (slots[at] != 0) {
        at = at + 1 & mask;
      }
      slots[at] = number + 1;
    }
  }

  private static int slot(int hash, int mask) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & mask;
  }

  /** The number of the accented term of a word, below {@link #size()}. */
  int accented(int word) {
    return accented.byWord[word];
  }

  /** The number of the folded term of a word, below {@link #size()}. */
  int folded(int word) {
    return folded.byWord[word];
  }

  /** An accented term by its number; not to be changed. */
  BytesRef accentedTerm(int number) {
    return accented.bytes[number];
  }

  /** A folded term by its number; not to be changed. */
  BytesRef foldedTerm(int number) {
    return folded.bytes[number];
  }
}
