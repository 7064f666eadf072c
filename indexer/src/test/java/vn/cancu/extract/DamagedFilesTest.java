package vn.cancu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the bytes of a file, there is an outcome: text, or the reason why there is
 * none. A reader that hangs or dies would answer "too slow" or "crashed".
 */
class DamagedFilesTest {

  private static final int ROUNDS = 12;
  private static final Path SAMPLES = Path.of("src/test/resources/vn/cancu/extract");

  @TempDir Path folder;

  private static Map<String, byte[]> samples() throws IOException {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    for (String name :
        new String[] {"quyet-dinh.pdf", "quyet-dinh.docx", "quyet-dinh.html", "bang.doc"}) {
      samples.put(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }
    String rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 QuyÕt ®Þnh\\par\\trowd\\cellx500\\cellx900"
            + "\\pard\\intbl a{\\footnote b}\\cell\\u7871?\\cell\\row\\pard{\\shp{\\*\\shpinst"
            + "{\\shptxt c\\par}}}d\\par}";
    samples.put("a.rtf", rtf.getBytes(ISO_8859_1));
    samples.put("a.txt", "Quyết định số 1\nĐiều 1\tx\n".repeat(20).getBytes(UTF_8));
    return samples;
  }

  @Test
  void everyDamageHasAnOutcome() throws IOException {
    long seed = Long.getLong("damage.seed", new Random().nextLong());
    System.out.println("damage.seed=" + seed);
    Random random = new Random(seed);
    Limits limits = new Limits(10 << 20, 200_000, Duration.ofSeconds(60), 256);
    try (TikaExtractor extractor = new TikaExtractor(limits)) {
      for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
        for (int round = 0; round < ROUNDS; round++) {
          Path file = folder.resolve(round + sample.getKey());
          Files.write(file, damaged(sample.getValue(), random));
          check(sample.getKey() + " round " + round + " seed " + seed, extractor.extract(file));
        }
      }
    }
  }

  private static void check(String what, Extraction extraction) {
    switch (extraction) {
      case Extraction.Extracted(SourceText text) -> {
        assertThat(text.text()).as(what).isNotBlank();
        assertThat(text.pageStarts())
            .as(what)
            .isSorted()
            .allMatch(at -> at >= 0 && at <= text.text().length());
      }
      case Extraction.Unreadable(String _, String reason) ->
          assertThat(reason).as(what).isNotIn(Reasons.TOO_SLOW, Reasons.CRASHED, "");
      case Extraction.NeedsOcr(int pages) -> assertThat(pages).as(what).isPositive();
      case Extraction.Encrypted _, Extraction.Empty _ -> {}
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged =
        random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
    int changes = damaged.length == 0 ? 0 : 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(damaged.length);
      int length = Math.min(damaged.length - at, 1 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(damaged, at, at + length, (byte) random.nextInt(256));
        default ->
            System.arraycopy(
                damaged, random.nextInt(damaged.length - length + 1), damaged, at, length);
      }
    }
    return damaged;
  }
}
