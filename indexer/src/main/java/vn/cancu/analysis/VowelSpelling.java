package vn.cancu.analysis;

/**
 * One spelling for the sound that is written both {@code i} and {@code y} at the end of a syllable:
 * {@code kỳ} and {@code kì}, {@code tỷ} and {@code tỉ}, {@code quy} and {@code qui}. Works on
 * folded syllables.
 *
 * <p>Source: Decision 240/QĐ of 1984, which wants {@code i} after h, k, l, m, s, t, where usage
 * kept {@code y}; {@code v} is added for names. A lone {@code i} stays apart from {@code y}: it is
 * nearly always a Roman numeral.
 */
final class VowelSpelling {

  private static final String ONSETS = "hklmstv";

  private VowelSpelling() {}

  /** Changes the syllable in {@code letters[0, length)} in place; its length stays. */
  static void unify(char[] letters, int length) {
    if (length == 2 && letters[1] == 'y' && ONSETS.indexOf(letters[0]) >= 0) {
      letters[1] = 'i';
    } else if (length == 3 && letters[0] == 'q' && letters[1] == 'u' && letters[2] == 'i') {
      letters[2] = 'y';
    }
  }
}
