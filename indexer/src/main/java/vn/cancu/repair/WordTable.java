package vn.cancu.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Bigrams;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;

/**
 * The distinct words of one text, each looked into once however often it occurs. Looking a word up
 * makes no string. Not safe for use by several threads.
 */
final class WordTable {

  /** Longer runs of letters are no words; neither kept nor looked into. */
  static final int LONGEST = 12;

  /** So that a text of nothing but different words stays in bounds. */
  private static final int MOST = 1 << 18;

  /** What is known about a word as it is written; found out when first asked. */
  static final class Entry {

    final String written;

    /** How often the text has it, as far as whoever reads the text counts that. */
    int seen;

    /** What it may have been before it was misread, once someone asked. */
    Lookalikes.@Nullable Candidates candidates;

    /** Whether it counts as a word, once someone asked. */
    InvalidWords.Validity validity = InvalidWords.Validity.NOT_ASKED;

    private final int hash;
    private int id = NOT_ASKED;
    private @Nullable Boolean syllable;
    private @Nullable String folded;
    private @Nullable List<Phrases.Misreading> misreadings;
    private @Nullable String lower;

    Entry(String written, int hash) {
      this.written = written;
      this.hash = hash;
    }

    int id(Bigrams bigrams) {
      if (id == NOT_ASKED) {
        id = bigrams.id(lower());
      }
      return id;
    }

    boolean isSyllable() {
      if (syllable == null) {
        syllable = Syllable.parse(written).isPresent();
      }
      return syllable;
    }

    String lower() {
      if (lower == null) {
        lower = written.toLowerCase(Locale.ROOT);
      }
      return lower;
    }

    /** The misread phrases that begin with this word. */
    List<Phrases.Misreading> misreadings(Phrases phrases) {
      if (misreadings == null) {
        misreadings = phrases.beginningWith(lower());
      }
      return misreadings;
    }

    String folded() {
      if (folded == null) {
        folded = Folding.fold(written);
      }
      return folded;
    }
  }

  private static final int NOT_ASKED = Integer.MIN_VALUE;

  private @Nullable Entry[] slots = new Entry[1 << 10];
  private int size;
  private @Nullable TextWords last;

  /** The words of a text; those of the last one asked for are kept. */
  TextWords in(String text) {
    TextWords words = last;
    if (words == null || !words.isOf(text)) {
      last = null;
      words = new TextWords(text, this);
      last = words;
    }
    return words;
  }

  boolean isFull() {
    return size >= MOST;
  }

  /** Sets all counts to nought, for the next who counts. */
  void forgetCounts() {
    for (Entry entry : slots) {
      if (entry != null) {
        entry.seen = 0;
      }
    }
  }

  /** The word at {@code start..end}; null when it is too long to be one. */
  @Nullable Entry at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    int slot = hash >>> 8 & slots.length - 1;
    for (Entry found = slots[slot]; found != null; found = slots[slot]) {
      if (found.hash == hash && isAt(found.written, text, start, end)) {
        return found;
      }
      slot = slot + 1 & slots.length - 1;
    }
    Entry entry = new Entry(text.substring(start, end), hash);
    if (size < MOST) {
      keep(entry);
    }
    return entry;
  }

  private static boolean isAt(String written, String text, int start, int end) {
    return written.length() == end - start && text.startsWith(written, start);
  }

  private void keep(Entry entry) {
    if (++size > slots.length / 2) {
      @Nullable Entry[] old = slots;
      slots = new Entry[old.length * 2];
      Arrays.stream(old).forEach(kept -> put(kept));
    }
    put(entry);
  }

  private void put(@Nullable Entry entry) {
    if (entry == null) {
      return;
    }
    int slot = entry.hash >>> 8 & slots.length - 1;
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = entry;
  }
}
