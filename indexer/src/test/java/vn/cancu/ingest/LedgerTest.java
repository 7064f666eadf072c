package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.ingest.LedgerEntry.State;

class LedgerTest {

  @TempDir private Path folder;

  @Test
  void aMissingFileIsAnEmptyLedger() throws IOException {
    assertThat(Ledger.open(folder.resolve("ledger.json")).entries()).isEmpty();
  }

  @Test
  void readsBackWhatItSaved() throws IOException {
    Path file = folder.resolve("ledger.json");
    Instant at = Instant.parse("2021-01-19T02:00:00Z");
    LedgerEntry indexed =
        new LedgerEntry(
            "corpus/a.txt",
            State.INDEXED,
            "ab",
            "quyet-dinh/1-qd-bhxh-2021",
            null,
            at,
            87,
            5,
            "Trang 3 chỉ có ảnh");
    LedgerEntry rejected =
        new LedgerEntry(
            "corpus/ổ.pdf", State.REJECTED, null, null, "tệp có mật khẩu", at, null, null, null);
    Ledger ledger = Ledger.open(file);
    ledger.put(indexed);
    ledger.put(rejected);
    ledger.save();
    assertThat(Ledger.open(file).entries()).containsExactly(indexed, rejected);
  }

  @Test
  void aLedgerFromBeforeQualityWasMeasuredIsRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ledger.json"),
            """
            {"entries": [{"source": "a.txt", "state": "INDEXED", "sha256": "ab",
            "documentId": "quyet-dinh/1-qd-bhxh-2021", "reason": null,
            "at": "2021-01-19T02:00:00Z"}]}
            """);
    LedgerEntry entry = Ledger.open(file).find("a.txt").orElseThrow();
    assertThat(entry.documentId()).isEqualTo("quyet-dinh/1-qd-bhxh-2021");
    assertThat(entry.quality()).isNull();
    assertThat(entry.warnings()).isNull();
    assertThat(entry.unread()).isNull();
  }

  @Test
  void aDamagedLedgerSaysWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.json"), "{\"entries\":[{]");
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cancu index --rebuild")
        .hasMessageContaining("damaged");
  }
}
