package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.language.Bigrams;

class TrainCommandTest {

  @TempDir private Path folder;

  @Test
  void countsAFolderAndWritesWhatRepairsRead() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(source.resolve("a.txt"), "bảo hiểm xã hội\nbảo hiểm y tế\n".repeat(5));
    Path target = folder.resolve("model");
    Cancu.Outcome outcome =
        new Cancu(folder.resolve("data"))
            .run("train", source.toString(), "--out", target.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("40 từ", "1 văn bản", "40 words of 1 texts", "model");
    assertThat(target).isDirectoryContaining("glob:**/syllables.txt");
    Bigrams bigrams = Bigrams.read(target);
    assertThat(bigrams.count(bigrams.id("bảo"))).isEqualTo(10);
  }

  @Test
  void withoutATargetItWritesIntoTheDataFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "bảo hiểm xã hội");
    new Cancu(folder.resolve("data")).run("train", file.toString());
    assertThat(folder.resolve("data/model/bigrams.gz")).isNotEmptyFile();
  }

  @Test
  void aSourceThatIsNotThereIsNamed() {
    Cancu.Outcome outcome =
        new Cancu(folder.resolve("data")).run("train", folder.resolve("missing").toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().strip()).contains("missing", "cannot be read").doesNotContain("\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderWithoutTextsWritesNothing() throws IOException {
    Path source = Files.createDirectories(folder.resolve("empty"));
    Cancu.Outcome outcome = new Cancu(folder.resolve("data")).run("train", source.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Không có văn bản nào");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
