package vn.cancu.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class VietnameseTokenizerTest extends BaseTokenStreamTestCase {

  private static Tokenizer tokenizer(String text) {
    Tokenizer tokenizer = new VietnameseTokenizer();
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  private static void check(String text, String... tokens) throws IOException {
    assertTokenStreamContents(tokenizer(text), tokens);
  }

  public void testPunctuationSeparatesExceptInsideNumbers() throws IOException {
    check("Nam.Căn", "Nam", "Căn");
    check("35,2% và 91,56%.", "35,2", "và", "91,56");
    check("1.1. Mục", "1.1", "Mục");
    check("mẫu D04h-TS", "mẫu", "D04h", "TS");
    check("1., 2,a 3..4", "1", "2", "a", "3", "4");
    check("114/QĐ-BHXH", "114", "QĐ", "BHXH");
    check("a_b", "a", "b");
  }

  public void testEveryUnicodeSpaceSeparates() throws IOException {
    for (int c = 0; c < 0x10000; c++) {
      if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        check("quý" + (char) c + "IV", "quý", "IV");
      }
    }
  }

  public void testOffsetsAreThoseOfTheText() throws IOException {
    assertTokenStreamContents(
        tokenizer("  (Quý IV)  "),
        new String[] {"Quý", "IV"},
        new int[] {3, 7},
        new int[] {6, 9},
        12);
  }

  public void testMarksBelongToTheirLetterAndNeverStandAlone() throws IOException {
    check("a\u0300b \u0300c", "a\u0300b", "c");
  }

  public void testSupplementaryLettersStayWholeAndLoneSurrogatesSeparate() throws IOException {
    check("a\ud835\udd38b\ud83d\ude00c\ud800d", "a\ud835\udd38b", "c", "d");
  }

  public void testLongRunsAreCutWithoutLoss() throws IOException {
    String run = "x".repeat(63) + "\ud835\udd38".repeat(5000) + "9".repeat(4097);
    List<String> tokens = new ArrayList<>();
    try (Tokenizer tokenizer = tokenizer(run)) {
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        assertTrue(term.length() <= VietnameseTokenizer.MAX_LENGTH);
        assertFalse(Character.isLowSurrogate(term.charAt(0)));
        tokens.add(term.toString());
      }
      tokenizer.end();
    }
    assertEquals(run, String.join("", tokens));
  }

  public void testANumberIsNotGluedOverTheEndOfTheReadBuffer() throws IOException {
    for (int padding = 4090; padding < 4100; padding++) {
      check(" ".repeat(padding) + "35,2 \ud835\udd38", "35,2", "\ud835\udd38");
    }
  }
}
