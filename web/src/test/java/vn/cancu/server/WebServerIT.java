package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.vocabulary.Vocabulary;

class WebServerIT {

  private static final Path CONFIG = Path.of("..", "config");
  private static WebServer server;

  @BeforeAll
  static void start() {
    server =
        new WebServer(
                new SmallEngine(),
                Vocabulary.load(CONFIG),
                Settings.load(CONFIG).at("127.0.0.1", 0),
                Clock.systemUTC())
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, Căn Cứ",
    "/tim-kiem?q=ke+hoach, 200, Kết quả",
    "/van-ban/quyet-dinh/114-qd-bhxh-2021, 200, &lt;Chương trình&gt;",
    "/van-ban/nghi-dinh/89-2020-nd-cp, 200, Chưa có trong kho",
    "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.1, 200, Quý IV/2021",
    "/tim-kiem?limt=3, 400, limt",
    "/van-ban/luat/khong-co, 404, Không tìm thấy",
  })
  void answers(String path, int status, String part) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
      HttpResponse<String> response =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(response.body()).contains(part);
    }
  }
}
