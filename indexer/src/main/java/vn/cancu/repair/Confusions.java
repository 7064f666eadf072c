package vn.cancu.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cancu.language.Bigrams;
import vn.cancu.language.WordCursor;

/**
 * Letters and marks that were misread, given away by the words around them: {@code quy định chỉ
 * tiết}, {@code bdo hiểm}, {@code QUYÉT ĐỊNH}.
 *
 * <p>A text is first read with great caution. Only when that shows it to be full of misreadings is
 * it read again with less.
 */
final class Confusions implements Healing {

  /** Certain misreadings in a text that is full of them: so many, and one in so many words. */
  private static final int MANY = 4;

  private static final int ONE_IN = 1500;

  /** The share of words with marks in a sentence that was written with them. */
  private static final double MARKED = 0.4;

  private final Bigrams bigrams;
  private final Lookalikes lookalikes;

  Confusions(Bigrams bigrams) {
    this.bigrams = bigrams;
    this.lookalikes = new Lookalikes(bigrams);
  }

  /** A word to be replaced. */
  private record Correction(int start, int end, String by) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    WordTable table = draft.words();
    int words = count(text, table);
    List<Correction> corrections = corrections(text, table, Certainty.CLEAN);
    if (corrections.size() >= MANY && (long) corrections.size() * ONE_IN >= words) {
      corrections = corrections(text, table, Certainty.DAMAGED);
    }
    for (Correction correction : corrections) {
      edits.replace(correction.start(), correction.end(), correction.by());
    }
  }

  private static int count(String text, WordTable table) {
    table.forgetCounts();
    int count = 0;
    WordCursor words = new WordCursor(text, 0, text.length());
    while (words.next()) {
      WordTable.Entry entry = words.isNumber() ? null : table.at(text, words.start(), words.end());
      if (entry != null) {
        entry.seen++;
        count++;
      }
    }
    return count;
  }

  private List<Correction> corrections(String text, WordTable table, Certainty certainty) {
    List<Correction> corrections = new ArrayList<>();
    Sentence sentence = new Sentence(bigrams, lookalikes);
    WordCursor words = new WordCursor(text, 0, text.length());
    while (words.next()) {
      if (words.isApart() || sentence.isFull()) {
        correct(sentence, certainty, corrections);
        sentence.clear();
      }
      boolean number = words.isNumber();
      WordTable.Entry entry = number ? null : table.at(text, words.start(), words.end());
      sentence.add(words.start(), words.end(), entry, number);
    }
    correct(sentence, certainty, corrections);
    return corrections;
  }

  private void correct(Sentence sentence, Certainty certainty, List<Correction> corrections) {
    if (sentence.size() < 2 || !sentence.read(certainty.rare)) {
      return;
    }
    certainty.confirm(sentence, bigrams);
    for (int i = 0; i < sentence.size(); i++) {
      WordTable.Entry entry = sentence.entry(i);
      if (entry != null && sentence.isChanged(i)) {
        if (certainty == Certainty.CLEAN && !isWrittenWithMarks(sentence)) {
          return;
        }
        String by = inCaseOf(entry.written, bigrams.word(sentence.chosen(i)));
        corrections.add(new Correction(sentence.start(i), sentence.end(i), by));
      }
    }
  }

  /** Names of files and the like are written without marks on purpose. */
  private static boolean isWrittenWithMarks(Sentence sentence) {
    int all = 0;
    int marked = 0;
    for (int i = 0; i < sentence.size(); i++) {
      WordTable.Entry entry = sentence.entry(i);
      if (entry != null) {
        all++;
        marked += entry.folded().equalsIgnoreCase(entry.written) ? 0 : 1;
      }
    }
    return marked >= MARKED * all;
  }

  private static String inCaseOf(String written, String word) {
    int upper = (int) written.chars().filter(Character::isUpperCase).count();
    if (upper * 2 > written.length() && written.length() > 1) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
