package vn.cancu.search.lucene;

import vn.cancu.language.Folding;

/**
 * Numbers words by a hash of their letters, so that a text can be searched for many words letter by
 * letter, without making terms of it. Marks do not count, nor does case; {@code i} and {@code y}
 * are one letter everywhere. Two words of a language never share a hash of 64 bits but by contrived
 * accident.
 */
final class LetterHashes {

  static final long SEED = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final int LETTERS = 0x1F00;
  private static final char[] PLAIN = plain();

  private long[] hashes = new long[64];
  private int[] numbers = new int[64];
  private int size;

  private static char[] plain() {
    char[] plain = new char[LETTERS];
    for (char c = 0; c < LETTERS; c++) {
      String folded = Character.isLetterOrDigit(c) ? Folding.fold(Character.toString(c)) : "";
      char letter = folded.isEmpty() ? 0 : folded.charAt(0);
      plain[c] = letter == 'y' ? 'i' : letter;
    }
    return plain;
  }

  /** The letter or digit that counts, 0 for everything else. */
  static char plain(char c) {
    return c < LETTERS ? PLAIN[c] : 0;
  }

  /** The hash of a word that goes on with a letter. */
  static long next(long hash, char plain) {
    return (hash ^ plain) * PRIME;
  }

  private static long hash(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      char letter = plain(word.charAt(i));
      hash = letter == 0 ? hash : next(hash, letter);
    }
    return hash;
  }

  /** The number of a word, the next free one for a new word. */
  int add(String word) {
    long hash = hash(word);
    int known = number(hash);
    if (known >= 0) {
      return known;
    }
    if (2 * size >= hashes.length) {
      grow();
    }
    put(hash, size);
    return size++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] > 0) {
        put(oldHashes[i], oldNumbers[i] - 1);
      }
    }
  }

  private void put(long hash, int number) {
    int slot = slot(hash);
    hashes[slot] = hash;
    numbers[slot] = number + 1;
  }

  /** The number of the word with a hash, or -1. */
  int number(long hash) {
    return numbers[slot(hash)] - 1;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 32 ^ hash) & hashes.length - 1;
    while (numbers[slot] > 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** How many words have a number. */
  int size() {
    return size;
  }
}
