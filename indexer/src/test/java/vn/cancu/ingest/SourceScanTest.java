package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScanTest {

  @TempDir private Path folder;

  @Test
  void walksFoldersInOrderAndLeavesHiddenFilesAndTheReadmeOut() throws IOException {
    Path b = touch("b.txt");
    Path a = touch("sub/a.txt");
    touch(".git/config");
    touch(".hidden");
    touch("README.md");
    assertThat(SourceScan.of(List.of(folder))).isEqualTo(new SourceScan(List.of(b, a), List.of()));
  }

  @Test
  void aFileNamedByTheUserIsTakenWhateverItsName() throws IOException {
    Path hidden = touch(".hidden.txt");
    assertThat(SourceScan.of(List.of(hidden, hidden)).files()).containsExactly(hidden);
  }

  @Test
  void aMissingPathIsReportedNotSkipped() throws IOException {
    Path missing = folder.resolve("khong-co");
    assertThat(SourceScan.of(List.of(missing)).unreadable()).containsExactly(missing);
  }

  @Test
  void linksAreReadOrReported() throws IOException {
    Path target = touch("sub/a.txt");
    Path good = Files.createSymbolicLink(folder.resolve("l1.txt"), target);
    Path nowhere = Files.createSymbolicLink(folder.resolve("l2.txt"), folder.resolve("khong-co"));
    Path toFolder = Files.createSymbolicLink(folder.resolve("l3"), target.getParent());
    assertThat(SourceScan.of(List.of(folder)))
        .isEqualTo(new SourceScan(List.of(good, target), List.of(nowhere, toFolder)));
  }

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
