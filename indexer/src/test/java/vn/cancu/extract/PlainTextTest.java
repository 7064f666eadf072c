package vn.cancu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String TEXT = "Quyết định số 114/QĐ-BHXH\n\nĐiều 1. Bảo hiểm xã hội\n";

  @Test
  void decodesUtf8WithAndWithoutMark() {
    assertThat(PlainText.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(PlainText.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void decodesUtf16WithAndWithoutMark() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(PlainText.decode(TEXT.getBytes(charset))).isEqualTo(TEXT);
      assertThat(PlainText.decode(("\uFEFF" + TEXT).getBytes(charset))).isEqualTo(TEXT);
    }
  }

  @Test
  void decodesTheVietnameseCodePage() {
    // The code page has letters such as â and ê, and marks that follow their letter.
    String marked =
        "B\u00E2\u0301t k\u00EA\u0309, ti\u00EA\u0301ng Vi\u00EA\u0323t, \u0111i\u00EA\u0300u 1\n";
    byte[] bytes = marked.getBytes(Charset.forName("windows-1258"));
    assertThat(PlainText.decode(bytes))
        .isEqualTo(Normalizer.normalize(marked, Normalizer.Form.NFC))
        .contains("tiếng Việt");
  }

  @Test
  void bytesOfOldFontsAreNotTakenForTheVietnameseCodePage() {
    String tcvn3 = "Quy\u00D5t \u00AE\u00DEnh v\u00D2 vi\u00D6c ban h\u00B5nh; b\u00D2n b\u00DE";
    assertThat(PlainText.decode(tcvn3.getBytes(ISO_8859_1))).isEqualTo(tcvn3);
    byte[] vps = {'h', (byte) 0x81, 'i', ' ', (byte) 0xCC, (byte) 0xD2};
    assertThat(PlainText.decode(vps)).isEqualTo("h\u0081i \u00CC\u00D2");
  }

  @Test
  void staysUtf8WhenAByteIsDamaged() {
    byte[] bytes = TEXT.repeat(5).getBytes(UTF_8);
    bytes[TEXT.indexOf('ế')] = (byte) 0xFF;
    assertThat(PlainText.decode(bytes)).contains("Bảo hiểm xã hội");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n b\n\n\nc", "a\r\n b\r\n\r\n\r\nc", "a\r b\r\r\rc"})
  void keepsEveryLine(String text) {
    assertThat(PlainText.read(text.getBytes(UTF_8)).text()).isEqualTo("a\n b\n\n\nc");
  }

  @Test
  void keepsTabsAndControlCharacters() {
    String text = "1\tVăn phòng\u0000\tQuý I\u0001\n2\t\tNăm 2024\n";
    assertThat(PlainText.read(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void aFormFeedStartsAPage() {
    assertThat(PlainText.read("một\n\fhai\n\fba".getBytes(UTF_8)).pageStarts())
        .containsExactly(5, 10);
  }

  @Test
  void knowsTextFromOtherBytes() {
    assertThat(PlainText.looksLikeText(TEXT.getBytes(UTF_8))).isTrue();
    assertThat(PlainText.looksLikeText((TEXT + "\u0000").getBytes(UTF_8))).isTrue();
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    assertThat(PlainText.looksLikeText(noise)).isFalse();
  }
}
