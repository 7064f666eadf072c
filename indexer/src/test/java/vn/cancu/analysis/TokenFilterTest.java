package vn.cancu.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import vn.cancu.language.Folding;

/** One small table a filter. */
public class TokenFilterTest extends BaseTokenStreamTestCase {

  private static Analyzer chain(boolean words, UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source =
            words ? new MockTokenizer(MockTokenizer.WHITESPACE, false) : new KeywordTokenizer();
        return new TokenStreamComponents(source, filter.apply(source));
      }
    };
  }

  private static void checkTable(UnaryOperator<TokenStream> filter, String... table)
      throws IOException {
    try (Analyzer analyzer = chain(false, filter)) {
      for (String row : table) {
        String[] cells = row.split(" → ");
        checkOneTerm(analyzer, cells[0], cells[1]);
      }
    }
  }

  public void testTonePlacement() throws IOException {
    checkTable(
        TonePlacementFilter::new,
        "hoà → hòa",
        "hòa → hòa",
        "thuỷ → thủy",
        "thủy → thủy",
        "khoẻ → khỏe",
        "tòan → toàn",
        "toàn → toàn",
        "quý → quý",
        "gìn → gìn",
        "già → già",
        "giá → giá",
        "qủa → quả",
        "của → của",
        "mùa → mùa",
        "quốc → quốc",
        "khuỷu → khuỷu",
        "thuở → thuở",
        "đ → đ",
        "café → café",
        "hoaf → hoaf");
  }

  public void testFolding() throws IOException {
    checkTable(
        FoldingFilter::new,
        "Quyết → quyet",
        "ĐẶNG → dang",
        "đường → duong",
        "ữ → u",
        "BHXH → bhxh",
        "D04h → d04h",
        "35,2 → 35,2",
        "İ → i");
  }

  public void testFoldingIsTheFoldingOfTheLanguage() throws IOException {
    try (Analyzer analyzer = chain(false, FoldingFilter::new)) {
      for (int c = 'a'; c < 0x2000; c++) {
        if (Character.isLetter(c)) {
          String word = "Đ" + (char) c + "b";
          checkOneTerm(analyzer, word, Folding.fold(word));
        }
      }
    }
  }

  public void testVowelSpelling() throws IOException {
    checkTable(
        VowelSpellingFilter::new,
        "ky → ki",
        "ti → ti",
        "ty → ti",
        "ly → li",
        "qui → quy",
        "quy → quy",
        "thuy → thuy",
        "y → y",
        "i → i",
        "iv → iv",
        "by → by");
  }

  public void testBigrams() throws IOException {
    try (Analyzer analyzer = chain(true, SyllableBigramFilter::new)) {
      assertAnalyzesTo(
          analyzer,
          "bao hiem  xa",
          new String[] {"bao_hiem", "hiem_xa"},
          new int[] {0, 4},
          new int[] {8, 12});
      assertAnalyzesTo(analyzer, "bao", new String[0]);
      assertAnalyzesTo(analyzer, "", new String[0]);
    }
  }

  public void testNumberKeysStandAtOnePlace() throws IOException {
    assertAnalyzesTo(
        VietnameseAnalyzer.numberKeys(),
        "0114/QÐ-BHXH",
        new String[] {"114 qd bhxh", "114", "114 qd", "114 bhxh", "114qd", "114qdbhxh"},
        new int[] {1, 0, 0, 0, 0, 0});
    assertAnalyzesTo(VietnameseAnalyzer.numberKeys(), "Luật Việc làm", new String[0]);
  }
}
