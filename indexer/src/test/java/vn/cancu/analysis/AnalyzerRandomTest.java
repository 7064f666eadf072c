package vn.cancu.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

/**
 * Lucene's own checks of a token stream under random text: offsets in order and inside the text,
 * attributes cleared, the same tokens again when reused, in pieces and by many threads.
 */
public class AnalyzerRandomTest extends BaseTokenStreamTestCase {

  private static final String PIECES =
      "hoà hòa thuỷ Quý IV/2021 114/QĐ-BHXH 35,2 1.1 Nam.Căn Ð\u00ad\u200b\u0300\u0323\u00a0\u3000"
          + "\ud83d\ude00\ud835\udd38\ud800 .,,-/ ệ ổ Ⅳ";

  private static final List<VietnameseAnalyzer> ANALYZERS =
      List.of(
          VietnameseAnalyzer.accented(),
          VietnameseAnalyzer.folded(),
          VietnameseAnalyzer.foldedBigrams(),
          VietnameseAnalyzer.numberKeys());

  public void testShortRandomText() throws IOException {
    for (Analyzer analyzer : ANALYZERS) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testLongRandomText() throws IOException {
    for (Analyzer analyzer : ANALYZERS) {
      checkRandomData(random(), analyzer, 10 * RANDOM_MULTIPLIER, 8192);
    }
  }

  public void testRandomVietnamesePieces() throws IOException {
    for (Analyzer analyzer : ANALYZERS) {
      for (int i = 0; i < 200; i++) {
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), pieces(random()));
      }
    }
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    int length = TestUtil.nextInt(random, 1, 300);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }
}
