package vn.cancu.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cancu.language.Bigrams;

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

  /**
   * Fewer are left as they were printed when one in more words than this: a text that a machine
   * read has one in 150 to 600, the codified law one in 50 000, misprints of its own.
   */
  private static final int ONE_OF_FEW_IN = 500;

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
    draft.words().forgetCounts();
    TextWords words = draft.words().in(draft.text());
    int known = count(words);
    int many = Math.max(MANY, Math.ceilDiv(known, ONE_IN));
    List<Correction> corrections = corrections(words, Certainty.CLEAN, many);
    if (corrections.size() >= many) {
      corrections = corrections(words, Certainty.DAMAGED, Integer.MAX_VALUE);
    } else if ((long) corrections.size() * ONE_OF_FEW_IN < known) {
      return;
    }
    for (Correction correction : corrections) {
      edits.replace(correction.start(), correction.end(), correction.by());
    }
  }

  private static int count(TextWords words) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      WordTable.Entry entry = words.isNumber(i) ? null : words.entry(i);
      if (entry != null) {
        entry.seen++;
        count++;
      }
    }
    return count;
  }

  /**
   * @param enough how many corrections are looked for; there may be some more
   */
  private List<Correction> corrections(TextWords words, Certainty certainty, int enough) {
    List<Correction> corrections = new ArrayList<>();
    Sentence sentence = new Sentence(bigrams, lookalikes);
    for (int i = 0; i < words.size() && corrections.size() < enough; i++) {
      if (words.isApart(i) || sentence.isFull()) {
        correct(sentence, certainty, corrections);
        sentence.clear();
      }
      boolean number = words.isNumber(i);
      sentence.add(words.start(i), words.end(i), number ? null : words.entry(i), number);
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
