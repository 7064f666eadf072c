package vn.cancu.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.Normalizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class NormalizingCharFilterTest extends BaseTokenStreamTestCase {

  private static String normal(String text) throws IOException {
    StringWriter out = new StringWriter();
    new NormalizingCharFilter(new StringReader(text)).transferTo(out);
    return out.toString();
  }

  public void testComposesWhateverTheOrderOfTheMarks() throws IOException {
    String text = "Nghị quyết về đổi mới, khuyến khích ứng dụng; Ữ Ậ ổ";
    assertEquals(text, normal(Normalizer.normalize(text, Normalizer.Form.NFD)));
    assertEquals("ệ ệ ệ", normal("e\u0323\u0302 e\u0302\u0323 ê\u0323"));
    assertEquals(text, normal(text));
  }

  public void testReplacesLookAlikesOfTheStrokedD() throws IOException {
    assertEquals("Đảng Đ đ", normal("\u00d0ảng \u0189 \u00f0"));
  }

  public void testDropsInvisibleCharactersAlsoBetweenLetterAndMark() throws IOException {
    assertEquals("bảohiểm", normal("\ufeffb\u00adảo\u200bhi\u200dê\u2060\u0309m\u200e"));
  }

  public void testOffsetsReachBackToTheGivenText() throws IOException {
    // h o a ◌̀ · ␠ · t h SHY u ◌̉ y · Ð
    assertAnalyzesTo(
        VietnameseAnalyzer.accented(),
        "hoa\u0300 th\u00adu\u0309y \u00d0",
        new String[] {"hòa", "thủy", "đ"},
        new int[] {0, 5, 12},
        new int[] {4, 11, 13});
  }

  public void testAHeapOfMarksIsCutAndKept() throws IOException {
    String heap = "a" + "\u0336".repeat(100_000);
    assertEquals(heap, normal(heap));
  }

  public void testNeverLongerThanTheText() throws IOException {
    // U+0958 composes to two characters in NFC; it is kept as it is.
    assertEquals("\u0958", normal("\u0958"));
  }
}
