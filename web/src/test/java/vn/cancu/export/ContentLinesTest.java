package vn.cancu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

  private static String written(String text) throws IOException {
    StringWriter out = new StringWriter();
    new ContentLines(out).text("SUMMARY", text);
    return out.toString();
  }

  @Test
  void escapesWhatHasAMeaning() throws IOException {
    assertThat(written("a;b,c\\d\ne\tf\r")).isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\ne f \r\n");
  }

  @Test
  void foldsByOctetsAndNeverInsideACharacter() throws IOException {
    long seed = 8;
    Random random = new Random(seed);
    List<String> letters = List.of("a", "đ", "ộ", "😀", " ");
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(300); n > 0; n--) {
        text.append(letters.get(random.nextInt(letters.size())));
      }
      String written = written(text.toString());
      for (String line : written.split("\r\n")) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        assertThat(octets.length).as("seed %d", seed).isLessThanOrEqualTo(75);
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
      }
      assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
    }
  }
}
