package vn.cancu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The analyzers say what the terms are; here the same must come out of one reading of a text. */
class TextTermsTest {

  private static final String PIECES =
      "hoà hòa thuỷ Quý IV/2021 114/QĐ-BHXH 35,2 1.1 Nam.Căn Ð\u00ad\u200b\u0300\u0323\u00a0\u3000"
          + "\ud83d\ude00\ud835\udd38\ud800 .,,-/ ệ ổ Ⅳ";

  private final TextTerms terms = new TextTerms();

  private static Analyzer analyzer(TextTerms.Kind kind) {
    return switch (kind) {
      case ACCENTED -> VietnameseAnalyzer.accented();
      case FOLDED -> VietnameseAnalyzer.folded();
      case FOLDED_BIGRAMS -> VietnameseAnalyzer.foldedBigrams();
    };
  }

  private static List<BytesRef> expected(TextTerms.Kind kind, String text) throws IOException {
    List<BytesRef> expected = new ArrayList<>();
    try (TokenStream tokens = analyzer(kind).tokenStream("field", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        expected.add(new BytesRef(term));
      }
      tokens.end();
    }
    return expected;
  }

  private void check(String text) throws IOException {
    terms.read(text);
    for (TextTerms.Kind kind : TextTerms.Kind.values()) {
      List<BytesRef> expected = expected(kind, text);
      assertThat(inOrder(kind)).as(kind + " of " + text).isEqualTo(expected);
      Map<BytesRef, Integer> counts = new HashMap<>();
      expected.forEach(term -> counts.merge(term, 1, Integer::sum));
      assertThat(counted(kind)).as(kind + " of " + text).isEqualTo(counts);
    }
  }

  private List<BytesRef> inOrder(TextTerms.Kind kind) throws IOException {
    List<BytesRef> found = new ArrayList<>();
    TokenStream stream = terms.inOrder(kind);
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      found.add(BytesRef.deepCopyOf(term.getBytesRef()));
    }
    stream.end();
    stream.close();
    return found;
  }

  private Map<BytesRef, Integer> counted(TextTerms.Kind kind) throws IOException {
    Map<BytesRef, Integer> found = new HashMap<>();
    TokenStream stream = terms.counted(kind);
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      BytesRef copy = BytesRef.deepCopyOf(term.getBytesRef());
      assertThat(found.put(copy, frequency.getTermFrequency()))
          .as("%s is told twice", copy)
          .isNull();
    }
    stream.end();
    stream.close();
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " . ",
        "một",
        "Quyết định về kỳ hoà giải, kỳ hòa giải",
        "Số 114/QĐ-BHXH ngày 28/9/2021; 35,2% và 1.1.a, D04h. 5. 6,",
        "TỔ CHỨC tổ chức To\u0302\u0309 chu\u031b\u0301c",
        "Nam.Căn\u00adHà\u200bNội \u0301đầu ½ Ⅳ \ud835\udd38\ud800x",
      })
  void saysWhatTheAnalyzersSay(String text) throws IOException {
    check(text);
  }

  @Test
  void longRunsAreCutTheSameWay() throws IOException {
    for (int length = 60; length < 70; length++) {
      check("a".repeat(length) + "\ud835\udd38" + "b".repeat(length) + "\u0323".repeat(70));
      check("1".repeat(length) + ".5,6");
    }
  }

  @Test
  void randomPiecesToo() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(200); length > 0; length--) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      try {
        check(text.toString());
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void moreWordsThanAreKept() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 70_000; i++) {
      text.append("mã").append(i).append(' ');
    }
    check(text.toString());
    check("một hai một");
    check(text.reverse().toString());
  }
}
