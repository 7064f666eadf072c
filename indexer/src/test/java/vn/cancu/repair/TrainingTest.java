package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.language.Bigrams;

class TrainingTest {

  private static final String RECORD =
      """
      {"number": "1", "title": "Luật Thanh niên", "topics": ["Không đếm"], "provisions": [{"id": "x", \
      "heading": "Điều 1. Thanh niên", "text": "Thanh niên là công dân"}]}
      """;

  @Test
  void countsTextsOfAFolderWhateverTheirForm(@TempDir Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(source.resolve("a.jsonl"), RECORD.repeat(3));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(source.resolve("b.jsonl.gz")))) {
      out.write(RECORD.repeat(2).getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(source.resolve("c.txt"), "Thanh nie\u0302n xung phong");
    Files.writeString(source.resolve("d.pdf"), "Thanh niên");
    Training.Summary summary = Training.run(source, folder.resolve("model"));
    Bigrams bigrams = Bigrams.read(folder.resolve("model"));
    assertThat(summary).isEqualTo(new Training.Summary(6, 5 * 11 + 4));
    assertThat(bigrams.count(bigrams.id("thanh"))).isEqualTo(16);
    assertThat(bigrams.id("đếm")).isEqualTo(Bigrams.UNKNOWN);
  }

  @Test
  void givesTheSameBytesForTheSameTexts(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("a.jsonl");
    Files.writeString(source, RECORD.repeat(9));
    Training.run(source, folder.resolve("one"));
    Training.run(source, folder.resolve("other"));
    for (String name : new String[] {"syllables.txt", "bigrams.gz"}) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("other").resolve(name));
    }
  }
}
