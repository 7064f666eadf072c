package vn.cancu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running server every query of a file several times, with some clients at once, and prints
 * how long an answer took and how many there were a second. Needs nothing but the JDK:
 *
 * <pre>
 * java web/src/bench/java/vn/cancu/server/LoadTest.java QUERIES CLIENTS ROUNDS [URL [BODY]]
 * </pre>
 *
 * {@code QUERIES} has one query a line, plain or as {@code {"text": "…"}}; in {@code URL} and in
 * {@code BODY}, a file whose text is posted as JSON, {@code QUERY} stands for it. The first round
 * warms up and does not count.
 */
public final class LoadTest {

  private static final String SEARCH =
      "http://127.0.0.1:8080/api/v1/search"
          + "?scope=provisions&size=10&facets=type,issuer,year&q=QUERY";
  private static final Pattern TEXT = Pattern.compile("\"text\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final List<String> queries;
  private final String url;
  private final String body;

  private LoadTest(List<String> queries, String url, String body) {
    this.queries = queries;
    this.url = url;
    this.body = body;
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 3 || args.length > 5) {
      System.err.println("LoadTest QUERIES CLIENTS ROUNDS [URL [BODY]]");
      System.exit(2);
    }
    List<String> queries =
        Files.readAllLines(Path.of(args[0])).stream()
            .filter(line -> !line.isBlank())
            .map(LoadTest::text)
            .toList();
    String url = args.length > 3 ? args[3] : SEARCH;
    String body = args.length > 4 ? Files.readString(Path.of(args[4])) : "";
    LoadTest test = new LoadTest(queries, url, body);
    int clients = Integer.parseInt(args[1]);
    for (int round = 0; round <= Integer.parseInt(args[2]); round++) {
      test.round(round == 0 ? "warm-up" : "round " + round, clients);
    }
  }

  private static String text(String line) {
    Matcher text = TEXT.matcher(line);
    return line.startsWith("{") && text.find()
        ? text.group(1).replace("\\\"", "\"").replace("\\\\", "\\")
        : line;
  }

  private void round(String name, int clients) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Long> nanos = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Long>>> work = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        work.add(() -> client(next));
      }
      for (Future<List<Long>> done : threads.invokeAll(work)) {
        nanos.addAll(done.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double[] millis = nanos.stream().mapToDouble(each -> each / 1e6).sorted().toArray();
    System.out.printf(
        "%s: %d queries, %d clients, p50 %.1f ms, p99 %.1f ms, most %.1f ms, %.0f a second%n",
        name,
        millis.length,
        clients,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        Arrays.stream(millis).max().orElse(0),
        millis.length / seconds);
  }

  private List<Long> client(AtomicInteger next) throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < queries.size(); i = next.getAndIncrement()) {
      long start = System.nanoTime();
      ask(queries.get(i));
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private void ask(String query) throws IOException {
    String address = url.replace("QUERY", URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    if (!body.isEmpty()) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      String json = body.replace("QUERY", query.replace("\\", "\\\\").replace("\"", "\\\""));
      try (OutputStream out = connection.getOutputStream()) {
        out.write(json.getBytes(StandardCharsets.UTF_8));
      }
    }
    try (InputStream in = connection.getInputStream()) {
      in.readAllBytes();
    }
    if (connection.getResponseCode() != 200) {
      throw new IOException(address + ": " + connection.getResponseCode());
    }
  }
}
