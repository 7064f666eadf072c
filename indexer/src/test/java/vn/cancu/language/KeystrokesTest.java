package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every syllable that legal texts are written with, typed with both methods and read back. */
class KeystrokesTest {

  private static final long SEED = 20210119;

  /** Marks of letters, then of tones, and what each method calls them. */
  private static final String MARKS = "\u0302\u031b\u0306\u0301\u0300\u0309\u0303\u0323";

  private static final int FIRST_TONE = 3;
  private static final String VNI = "67812345";
  private static final String TELEX = "?wwsfrxj";

  private static final List<String> WORDS =
      WordCounts.bundled().entries().stream()
          .map(WordCounts.Entry::word)
          .filter(word -> Syllable.parse(word).isPresent() && !Folding.fold(word).equals(word))
          .toList();

  private final Random random = new Random(SEED);

  @Test
  void telexIsReadBack() {
    assertThat(unread(word -> Telex.decode(keys(word, TELEX, "d")))).as("seed %s", SEED).isEmpty();
  }

  @Test
  void vniIsReadBack() {
    assertThat(unread(word -> Vni.decode(keys(word, VNI, "9")))).as("seed %s", SEED).isEmpty();
  }

  private static List<String> unread(Function<String, Optional<String>> method) {
    assertThat(WORDS).hasSizeGreaterThan(2_000);
    return WORDS.stream().filter(word -> !method.apply(word).equals(Optional.of(word))).toList();
  }

  /** The keys of a word: the tone after its letter or at the end, as the fingers like. */
  private String keys(String word, String method, String stroke) {
    StringBuilder keys = new StringBuilder();
    StringBuilder end = new StringBuilder();
    boolean late = random.nextBoolean();
    String before = "";
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      String base = letter == 'đ' ? "d" : parts.substring(0, 1);
      String again = method.equals(TELEX) && base.equals("o") && before.equals("o") ? base : "";
      keys.append(base).append(again).append(letter == 'đ' ? stroke : "");
      before = String.valueOf(letter);
      for (int m = 1; m < parts.length(); m++) {
        char mark = parts.charAt(m);
        int at = MARKS.indexOf(mark);
        String key = method.charAt(at) == '?' ? base : method.substring(at, at + 1);
        (at >= FIRST_TONE && late ? end : keys).append(key);
      }
    }
    return keys.append(end).toString();
  }
}
