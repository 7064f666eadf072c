package vn.cancu.repair;

import vn.cancu.language.Bigrams;

/**
 * When a more probable reading is certain enough to replace what is written: the two words it makes
 * with its neighbours must belong together, as {@code lĩnh vực} does, be far more probable than
 * those that stand there, and at least one must hold without another change beside it.
 */
enum Certainty {

  /** For a text that shows no sign of having been read by a machine. */
  CLEAN(3, 4.5, 200, 13, 3.5, 100, 10),

  /** For a text with many certain misreadings. */
  DAMAGED(50, 2, 20, 7, 1.5, 10, 7);

  /** How often a pair of words must have been seen so that it does not look wrong. */
  final int rare;

  private final double association;
  private final int count;
  private final double gain;
  private final double associationOfNoWord;
  private final int countOfNoWord;
  private final double gainOfNoWord;

  /** How often a word must occur before it is taken for a common one. */
  private static final int COMMON = 100;

  /** What a change of a letter or of a common word takes on top. */
  private static final double MORE = 2;

  /** A word written this often in one text is meant. */
  private static final int MEANT = 3;

  Certainty(
      int rare,
      double association,
      int count,
      double gain,
      double associationOfNoWord,
      int countOfNoWord,
      double gainOfNoWord) {
    this.rare = rare;
    this.association = association;
    this.count = count;
    this.gain = gain;
    this.associationOfNoWord = associationOfNoWord;
    this.countOfNoWord = countOfNoWord;
    this.gainOfNoWord = gainOfNoWord;
  }

  /** Takes back every change of the sentence that is not certain. */
  void confirm(Sentence sentence, Bigrams bigrams) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.isChanged(i) && !isCertain(sentence, i, bigrams)) {
          sentence.keep(i);
          changed = true;
        }
      }
    }
  }

  private boolean isCertain(Sentence sentence, int i, Bigrams bigrams) {
    WordTable.Entry entry = sentence.entry(i);
    if (entry == null || !agree(sentence, i, bigrams)) {
      return false;
    }
    boolean word = sentence.id(i) >= 0 || entry.isSyllable();
    double more = 0;
    if (this == CLEAN) {
      if (entry.seen > MEANT || !isPlainlyCased(entry.written)) {
        return false;
      }
      more = (word && !sentence.isChangedInMarks(i) ? MORE : 0);
      more += bigrams.count(Math.max(0, sentence.id(i))) > COMMON ? MORE : 0;
    }
    double together =
        Math.max(
            together(sentence, i - 1, i, i - 1, bigrams, word),
            together(sentence, i, i + 1, i + 1, bigrams, word));
    return together >= (word ? association : associationOfNoWord) + more / 2
        && gain(sentence, i, bigrams) >= (word ? gain : gainOfNoWord) + more;
  }

  /** "Yi", "CĐi": no word of a sentence. */
  private static boolean isPlainlyCased(String word) {
    int capitals = (int) word.chars().filter(Character::isUpperCase).count();
    return capitals == 0
        || capitals == word.length()
        || (capitals == 1 && word.length() > 2 && Character.isUpperCase(word.charAt(0)));
  }

  private double together(
      Sentence sentence, int left, int right, int neighbour, Bigrams bigrams, boolean word) {
    int a = sentence.chosen(left);
    int b = sentence.chosen(right);
    if (a < Bigrams.FIRST_WORD
        || b < Bigrams.FIRST_WORD
        || (this == CLEAN && (sentence.isChanged(neighbour) || !sentence.follows(right)))
        || bigrams.count(a, b) < (word ? count : countOfNoWord)) {
      return 0;
    }
    return bigrams.association(a, b);
  }

  /** Whether both neighbours allow the new word; the edge of a sentence allows any. */
  private boolean agree(Sentence sentence, int i, Bigrams bigrams) {
    if (this == DAMAGED && sentence.id(i) < 0) {
      return true;
    }
    int left = sentence.chosen(i - 1);
    int right = sentence.chosen(i + 1);
    int word = sentence.chosen(i);
    return left >= 0
        && right >= 0
        && (left < Bigrams.FIRST_WORD || bigrams.count(left, word) >= 2)
        && (right < Bigrams.FIRST_WORD || bigrams.count(word, right) >= 2);
  }

  private static double gain(Sentence sentence, int i, Bigrams bigrams) {
    int left = sentence.chosen(i - 1);
    int right = sentence.chosen(i + 1);
    return bigrams.logProbability(left, sentence.chosen(i))
        + bigrams.logProbability(sentence.chosen(i), right)
        - bigrams.logProbability(left, sentence.id(i))
        - bigrams.logProbability(sentence.id(i), right);
  }
}
