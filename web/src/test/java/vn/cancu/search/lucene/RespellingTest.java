package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cancu.language.Folding;

/**
 * Random slips in phrases the collection is full of: nearly all are mended, none in what is right.
 */
class RespellingTest {

  private static final long SEED = 20210119;
  private static final int TIMES = 40;

  private static final List<String> PHRASES =
      List.of(
          "bảo hiểm xã hội tự nguyện",
          "cải cách thủ tục hành chính",
          "ứng dụng công nghệ thông tin",
          "tổ chức thực hiện kế hoạch",
          "kiểm tra việc chấp hành quyết định",
          "đào tạo bồi dưỡng cán bộ công chức",
          "giải quyết khiếu nại và tố cáo",
          "phòng chống tham nhũng lãng phí",
          "sử dụng ngân sách nhà nước",
          "tuyên truyền phổ biến pháp luật");

  private final Random random = new Random(SEED);

  private static Evidence evidence() {
    Map<String, Integer> marked = new HashMap<>();
    Map<String, Integer> plain = new HashMap<>();
    Map<String, List<String>> variants = new HashMap<>();
    PairCounts.Builder markedPairs = new PairCounts.Builder();
    PairCounts.Builder plainPairs = new PairCounts.Builder();
    for (String phrase : PHRASES) {
      count(phrase, marked, markedPairs);
      count(Folding.fold(phrase), plain, plainPairs);
    }
    marked
        .keySet()
        .forEach(word ->
            variants.computeIfAbsent(Folding.fold(word), key -> new ArrayList<>()).add(word));
    return new Evidence(
        new Usage(marked, List.of(markedPairs.build(1))),
        new Usage(plain, List.of(plainPairs.build(1))),
        variants);
  }

  private static void count(String phrase, Map<String, Integer> words, PairCounts.Builder pairs) {
    String[] all = phrase.split(" ");
    for (int i = 0; i < all.length; i++) {
      words.merge(all[i], TIMES, Integer::sum);
      if (i > 0) {
        pairs.add(PairCounts.key(all[i - 1]), PairCounts.key(all[i]), TIMES);
      }
    }
  }

  private static String mended(Respelling respelling, String text) {
    List<Respelling.Typed> typed =
        Arrays.stream(text.split(" ")).map(word -> new Respelling.Typed(word, word)).toList();
    return respelling.of(typed).map(words -> String.join(" ", words)).orElse(text);
  }

  /** Drops, doubles or swaps a letter of one word that has at least three. */
  private String slip(String phrase) {
    String[] words = phrase.split(" ");
    int at = random.nextInt(words.length);
    while (words[at].length() < 3) {
      at = random.nextInt(words.length);
    }
    String word = words[at];
    int i = random.nextInt(word.length() - 1);
    words[at] =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, i) + word.substring(i + 1);
          case 1 -> word.substring(0, i + 1) + word.substring(i);
          default ->
              word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
        };
    return String.join(" ", words);
  }

  @Test
  void mendsFourOfFiveSlips() {
    for (boolean marked : new boolean[] {true, false}) {
      Respelling respelling = new Respelling(evidence(), marked);
      List<String> left = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        String phrase = PHRASES.get(i % PHRASES.size());
        String meant = marked ? phrase : Folding.fold(phrase);
        String typed = slip(meant);
        if (!mended(respelling, typed).equals(meant)) {
          left.add(typed);
        }
      }
      assertThat(left).as("seed %s, marked %s", SEED, marked).hasSizeLessThan(100);
    }
  }

  @Test
  void leavesWhatIsRight() {
    for (String phrase : PHRASES) {
      assertThat(mended(new Respelling(evidence(), true), phrase)).isEqualTo(phrase);
      String plain = Folding.fold(phrase);
      assertThat(mended(new Respelling(evidence(), false), plain)).isEqualTo(plain);
    }
  }

  @Test
  void longTextIsNotLookedAt() {
    String text = "hieemr ".repeat(10_000).strip();
    assertThat(mended(new Respelling(evidence(), true), text)).isEqualTo(text);
  }
}
