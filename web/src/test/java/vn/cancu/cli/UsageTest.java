package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, wrong use, and what stands in the way: one clear line each, never a stack. */
class UsageTest {

  @TempDir private Path data;

  @Test
  void helpNamesEveryCommand() {
    Cancu.Outcome help = Cancu.exactly("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("serve", "index", "search", "extract", "check", "train");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "serve, --port",
    "serve, --host",
    "index, --rebuild",
    "search, --scope",
    "search, --json",
    "extract, --all",
    "check, --repairs",
    "train, --out",
  })
  void everyCommandExplainsItself(String command, String option) {
    for (Cancu.Outcome help :
        new Cancu.Outcome[] {Cancu.exactly(command, "--help"), Cancu.exactly("help", command)}) {
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("cancu " + command, option, "--data", "--config");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "index --nothing",
        "serve --port",
        "serve --port x",
        "serve --port 70000",
        "serve --port -1",
        "search",
        "search a --nothing",
        "search a --scope task",
        "search a --size 0",
        "extract",
        "check x",
        "check --import x",
        "train",
        "train a --out",
      })
  void wrongUseEndsWithTwoAndAReason(String words) {
    Cancu.Outcome outcome = Cancu.exactly(words.isEmpty() ? new String[0] : withFolders(words));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  private String[] withFolders(String words) {
    String folders = words.equals("nothing") ? "" : " --data " + data + " --config " + Cancu.CONFIG;
    return (words + folders).split(" ");
  }

  @Test
  void aWrongScopeIsToldTheRightOnes() {
    Cancu.Outcome outcome = new Cancu(data).run("search", "a", "--scope", "task");
    assertThat(outcome.err()).contains("--scope task", "documents, tasks, provisions, references");
  }

  @Test
  void searchingBeforeIndexingSaysWhatToDo() {
    Cancu.Outcome outcome = new Cancu(data).run("search", "kế hoạch");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().strip()).contains("cancu index").doesNotContain("\n");
  }

  @Test
  void indexingWhatIsNotThereChangesNothing() {
    Cancu.Outcome outcome = new Cancu(data).run("index", data.resolve("missing.pdf").toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().strip()).contains("missing.pdf").doesNotContain("\n");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void aMissingConfigurationIsNamed() {
    Cancu.Outcome outcome =
        Cancu.exactly(
            "search", "a", "--data", data.toString(), "--config", data.resolve("x").toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().strip()).contains("settings.yaml").doesNotContain("\n");
  }

  @Test
  void aWrongKeyOfTheConfigurationIsNamedWithItsLine() throws IOException {
    Path config = Files.createDirectory(data.resolve("config"));
    Files.writeString(config.resolve("settings.yaml"), "host: 127.0.0.1\nprot: 80\n");
    Cancu.Outcome outcome =
        Cancu.exactly("serve", "--data", data.toString(), "--config", config.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("settings.yaml", "prot", "2");
  }

  @Test
  void checkingNothingFindsNothing() {
    Cancu.Outcome outcome = new Cancu(data).run("check");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("0 inputs");
  }
}
