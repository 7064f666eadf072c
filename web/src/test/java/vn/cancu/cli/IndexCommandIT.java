package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandIT {

  private static final String BAD = "hong.docx";

  @TempDir private Path folder;

  private Cancu cancu;
  private String sources;

  @BeforeEach
  void twoFiles() throws IOException {
    cancu = new Cancu(folder.resolve("data"));
    sources = Cancu.corpus(folder.resolve("in"), "ke-hoach-3532", "quyet-dinh-114").toString();
  }

  @Test
  void aSecondRunReadsOnlyWhatChanged() throws IOException {
    Cancu.Outcome first = cancu.run("index", sources);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("✓", "ke-hoach-3532", "quyet-dinh-114", "2 đã lập chỉ mục");
    Files.writeString(folder.resolve("in/ke-hoach-3532-kh-bhxh-2021.txt"), "KẾ HOẠCH\nmới");
    assertThat(cancu.run("index", sources).out()).contains("1 đã lập chỉ mục, 1 không đổi");
    Files.delete(folder.resolve("in/ke-hoach-3532-kh-bhxh-2021.txt"));
    assertThat(cancu.run("index", sources).out())
        .contains("0 đã lập chỉ mục, 1 không đổi", "1 đã gỡ");
    assertThat(cancu.run("check").out()).contains("1 inputs: 1 indexed, 0 rejected");
  }

  @Test
  void aRejectedFileIsToldAndTheRestGoesOn() throws IOException {
    Files.write(
        folder.resolve("in").resolve(BAD), new byte[] {'P', 'K', 3, 4, 0, 0, 1, (byte) 0xff});
    Cancu.Outcome outcome = cancu.run("index", sources);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("✗", BAD, "2 đã lập chỉ mục", "1 bị từ chối");
    Cancu.Outcome check = cancu.run("check");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("✗", BAD, "3 inputs: 2 indexed, 1 rejected");
  }

  @Test
  void aRebuildReadsEverythingAgain() {
    cancu.run("index", sources);
    assertThat(cancu.run("index", "--rebuild", sources).out()).contains("2 đã lập chỉ mục");
  }

  @Test
  void aRebuildWithoutPathsKeepsWhatWasIndexedFromElsewhere() {
    cancu.run("index", sources);
    cancu.run("index", "--rebuild");
    assertThat(cancu.run("check").out()).contains("ke-hoach-3532", "quyet-dinh-114");
  }

  @Test
  void whereTheIndexIsGoneTheLedgerIsNotBelieved() throws IOException {
    cancu.run("index", sources);
    try (Stream<Path> files = Files.walk(folder.resolve("data/index"))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    assertThat(cancu.run("index", sources).out()).contains("2 đã lập chỉ mục, 0 không đổi");
  }

  @Test
  void aDamagedLedgerIsReplacedByARebuild() throws IOException {
    cancu.run("index", sources);
    Files.writeString(folder.resolve("data/ledger.json"), "{\"entries\":[{\"source");
    Cancu.Outcome refused = cancu.run("index", sources);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("cancu index --rebuild");
    assertThat(cancu.run("index", "--rebuild", sources).code()).isZero();
    assertThat(cancu.run("index", sources).out()).contains("2 không đổi");
  }
}
