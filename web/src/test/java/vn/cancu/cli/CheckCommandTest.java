package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String TORN = "Luật Bảo hiém xã hội\nquy định các đơn vị có liên\nquan.";

  @TempDir private Path folder;

  private Cancu cancu;

  @BeforeEach
  void emptyDataFolder() {
    cancu = new Cancu(folder.resolve("data"));
  }

  @Test
  void listsEveryChangeOfAFileAndTheTotals() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TORN);
    Cancu.Outcome outcome = cancu.run("check", "--repairs", file.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().toList())
        .containsExactly(
            "LINES\t"
                + file
                + ":1\t[⏎]>[ ]\tLuật Bảo hiém xã hội[⏎]quy định các đơn vị có liên⏎quan.",
            "LINES\t" + file + ":2\t[⏎]>[ ]\tm xã hội⏎quy định các đơn vị có liên[⏎]quan.",
            "CONFUSIONS\t"
                + file
                + ":1\t[é]>[ể]\tLuật Bảo hi[é]m xã hội quy định các đơn vị có liên",
            "LINES               2  15384.62 / 100 000 từ",
            "CONFUSIONS          1   7692.31 / 100 000 từ",
            "Cộng / total        3  23076.92 / 100 000 từ",
            "1 văn bản, 13 từ / 1 texts, 13 words");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void takesRecordsForPlainTexts() throws IOException {
    Path file = folder.resolve("records.jsonl");
    Files.writeString(
        file,
        """
        {"title": "Luật Thanh niên", "provisions": [{"heading": "Điều 1.", "text": "Thanh niên."}]}

        {"title": "Luật Bảo hiém xã hội", "provisions": []}
        """);
    Cancu.Outcome outcome = cancu.run("check", "--repairs", "--import", file.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("CONFUSIONS\t" + file + "::3:1\t[é]>[ể]", "2 texts, 12 words")
        .doesNotContain("LINES");
  }

  @Test
  void aFileWithoutTextIsNamedAndTheRestIsListed() throws IOException {
    Path empty = Files.createFile(folder.resolve("a.txt"));
    Path torn = Files.writeString(folder.resolve("b.txt"), TORN);
    Cancu.Outcome outcome = cancu.run("check", "--repairs", folder.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("✗ " + empty, torn + ":2");
  }

  @Test
  void aLineThatIsNoRecordIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("records.jsonl"), "{}\nkhông\n");
    Cancu.Outcome outcome = cancu.run("check", "--repairs", "--import", file.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("records.jsonl:2").doesNotContain("\tat ");
  }
}
