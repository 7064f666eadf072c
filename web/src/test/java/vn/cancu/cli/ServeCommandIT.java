package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.Main;

class ServeCommandIT {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void indexesWhatIsThereServesAndEndsOnCtrlC() throws IOException, InterruptedException {
    Cancu.corpus(folder.resolve("corpus"), "quyet-dinh-114");
    Process process = serve();
    try {
      String address = address(process);
      assertThat(get(address + "/healthz")).isEqualTo("ok\n");
      assertThat(get(address + "/")).contains("Trong kho có", "114/QĐ-BHXH");
      stop(process);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isIn(0, 130, 143);
      assertThat(folder.resolve("log")).content().doesNotContain("Exception", "ERROR");
    } finally {
      process.destroyForcibly();
    }
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx256m",
            "-Dcancu.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--config",
            Cancu.CONFIG.toAbsolutePath().toString())
        .redirectError(new File(folder.toFile(), "log"))
        .start();
  }

  /** Sends what Ctrl-C sends, unless this run itself was started deaf to it, in the background. */
  private static void stop(Process process) throws IOException, InterruptedException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    boolean deaf =
        Files.exists(status)
            && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    String signal = deaf ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
  }

  /** The address the command prints once it listens. */
  private String address(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    throw new AssertionError("it ended: " + Files.readString(folder.resolve("log")));
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  @Test
  void aTakenPortIsToldInOneLine() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Cancu.Outcome outcome = new Cancu(folder).run("serve", "--port", port);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err().strip()).contains(port, "--port").doesNotContain("\n");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsToldInOneLine() {
    Cancu.Outcome outcome = new Cancu(folder).run("serve", "--port", "0", "--host", "192.0.2.1");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().strip()).contains("192.0.2.1", "--host").doesNotContain("\n");
  }
}
