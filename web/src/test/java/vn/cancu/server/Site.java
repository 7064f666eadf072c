package vn.cancu.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.cancu.cli.DraftFiles;
import vn.cancu.sample.SmallEngine;
import vn.cancu.search.SearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** The real server on a free port, over the sample documents, on a fixed day; and a client. */
final class Site implements AutoCloseable {

  static final Path CONFIG = Path.of("..", "config");

  private static final Clock SOME_DAY =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Site(WebServer server) {
    this.server = server;
  }

  static Site start() {
    return over(new SmallEngine());
  }

  /** Over another engine, which stays its owner's. */
  static Site over(SearchEngine engine) {
    Settings settings = Settings.load(CONFIG).at("127.0.0.1", 0);
    Vocabulary vocabulary = Vocabulary.load(CONFIG);
    return new Site(
        new WebServer(engine, vocabulary, new DraftFiles(vocabulary), settings, SOME_DAY).start());
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** One request; {@code headers} are names and values in turn. */
  HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** A POST of a body of some type. */
  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  /** What comes back for bytes no well-behaved client would send: status line, headers and body. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A GET of a request target as it stands. */
  String rawGet(String target) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }
}
