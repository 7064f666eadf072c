package vn.cancu.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Chromium for tests, on a machine nobody has prepared: one that is installed, else Playwright's
 * own, else Debian's package where this may be installed. A browser counts as there when it starts,
 * since some distributions put a script in its place that only tells where to get it.
 */
final class Browsers {

  private static final Logger LOG = LoggerFactory.getLogger(Browsers.class);

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/chromium/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** A download that does not begin is given up soon; one that goes on may take its time. */
  private static final Map<String, String> IMPATIENT =
      Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");

  private static final Duration LONGEST_INSTALLATION = Duration.ofMinutes(8);

  private Browsers() {}

  /** Playwright without its habit of fetching three browsers when it is created. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /**
   * A running browser.
   *
   * @throws IllegalStateException when none can be had; the message says what to install
   */
  static Browser launch(Playwright playwright) {
    return installed(playwright)
        .or(() -> start(playwright, null))
        .or(() -> fetchPlaywrightsOwn() ? start(playwright, null) : Optional.empty())
        .or(() -> installPackage() ? installed(playwright) : Optional.empty())
        .orElseThrow(() ->
            new IllegalStateException(
                "the browser test needs Chrome or Chromium: install one (Debian: apt-get install"
                    + " chromium fonts-noto-core) or set CHROME_BIN to its path"));
  }

  private static Optional<Browser> installed(Playwright playwright) {
    return candidates()
        .filter(Files::isExecutable)
        .distinct()
        .flatMap(path -> start(playwright, path).stream())
        .findFirst();
  }

  private static Stream<Path> candidates() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Stream<Path> chosen = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
    Stream<Path> onPath =
        Arrays.stream(path.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> usual =
        USUAL_PLACES.stream().filter(place -> place.startsWith(File.separator)).map(Path::of);
    return Stream.of(chosen, onPath, usual).flatMap(paths -> paths);
  }

  /** Starts the browser at a path, or Playwright's own for {@code null}. */
  private static Optional<Browser> start(Playwright playwright, @Nullable Path executable) {
    LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS).setTimeout(60_000);
    if (executable != null) {
      options.setExecutablePath(executable);
    }
    try {
      return Optional.of(playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      LOG.debug("{} does not start", executable == null ? "Playwright's own" : executable, e);
      return Optional.empty();
    }
  }

  private static boolean fetchPlaywrightsOwn() {
    LOG.info("No browser is installed; trying to fetch Playwright's own");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return run(
        IMPATIENT,
        java,
        "-cp",
        System.getProperty("java.class.path"),
        CLI.class.getName(),
        "install",
        "--only-shell",
        "chromium");
  }

  private static boolean installPackage() {
    if (!Files.exists(Path.of("/etc/debian_version")) || !isRoot()) {
      return false;
    }
    LOG.info("Trying to install the package chromium");
    Map<String, String> silent = Map.of("DEBIAN_FRONTEND", "noninteractive");
    List<String> install =
        List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    run(silent, "apt-get", "update", "-q"); // a list of yesterday may still do
    return Stream.of("fonts-noto-core", "fonts-dejavu-core")
        .anyMatch(font ->
            run(silent, Stream.concat(install.stream(), Stream.of(font)).toArray(String[]::new)));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Runs a command and waits for its end, but not for ever; its output is told when it fails. */
  private static boolean run(Map<String, String> environment, String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    try {
      Path log = Files.createTempFile("browser", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(LONGEST_INSTALLATION.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      boolean done = ended && process.exitValue() == 0;
      if (!done) {
        LOG.info("{} failed:\n{}", words.getLast(), Files.readString(log));
      }
      Files.deleteIfExists(log);
      return done;
    } catch (IOException e) {
      LOG.debug("{} cannot be run", words, e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
