package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a stranger sends breaks the site, a page, or a reader's browser. */
class HostileRequestsIT {

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><script>alert(1)</script>",
        "{{ 7*7 }}${7*7}<%= 7*7 %>",
        "javascript:alert(1)",
      })
  void textOfAQueryStaysText(String attack) throws IOException, InterruptedException {
    String q = URLEncoder.encode(attack, StandardCharsets.UTF_8);
    for (String path :
        new String[] {
          "/tim-kiem?q=" + q,
          "/tim-kiem?unit=" + q,
          "/tim-kiem?issuer=-" + q + "&scope=tasks",
          "/tim-kiem?" + q + "=1",
          "/tim-kiem?scope=" + q,
          "/tim-kiem?cursor=" + q,
          "/nhiem-vu/" + q.replace("+", "%20").replace("%2F", "") + "/b/c",
        }) {
      HttpResponse<String> page = site.get(path);
      assertThat(page.statusCode()).as(path).isIn(200, 400, 404);
      assertThat(page.body())
          .as(path)
          .doesNotContain("<script>", "<img", "onerror=alert(1)>", "' onmouseover", "49");
    }
  }

  @Test
  void longQueriesAreAnswered() throws IOException, InterruptedException {
    String text = "b%E1%BA%A3o+hi%E1%BB%83m+".repeat(555);
    assertThat(site.get("/tim-kiem?q=" + text).statusCode()).isEqualTo(200);
    assertThat(site.get("/api/v1/search?q=" + text).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "%01%02%1B%5B31m",
        "%7F",
        "%E2%80%AE",
        "%EF%BF%BF",
        "%ED%A0%80",
        "%C0%AF",
        "%FF",
        "%0D%0ASet-Cookie:%20a=b",
      })
  void controlCharactersDoNoHarm(String encoded) throws IOException {
    for (String path :
        new String[] {"/tim-kiem?q=", "/api/v1/search?unit=", "/tim-kiem?reference="}) {
      String answer = site.rawGet(path + encoded);
      assertThat(statusOf(answer)).as(path + encoded).isIn(200, 400);
      assertThat(answer)
          .doesNotContainIgnoringCase("\nset-cookie")
          .doesNotContain("\u001b", "\0", "\u202e");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/van-ban/..%2f..%2fetc/passwd",
        "/van-ban/%2e%2e/%2e%2e",
        "/van-ban/quyet-dinh/..%2f114",
        "/van-ban/../../etc/passwd",
        "/api/v1/documents/..%2f/..%5c",
        "/tai-san/0/..%2f..%2ftemplates%2fhome.peb",
        "/tai-san/0/%2e%2e%2fhome.peb",
        "/tai-san/../../../../etc/passwd",
        "/don-vi/..%2f..%2fsettings.yaml",
        "/nhiem-vu/a/b/%00",
        "/%",
        "/%zz",
        "//evil.example/",
        "/van-ban/a/b;x=y",
        "/.git/config",
      })
  void pathsLeadNowhereElse(String path) throws IOException {
    String answer = site.rawGet(path);
    assertThat(statusOf(answer)).as(path).isIn(400, 404);
    assertThat(answer).doesNotContain("root:", "extends", "queryLength", "Location:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
      })
  void brokenRequestsAreRefused(String request) throws IOException {
    String answer = site.raw(request);
    assertThat(statusOf(answer)).isBetween(400, 505);
    assertThat(answer).doesNotContain("Exception", "org.eclipse", "\tat ");
  }

  @Test
  void headersHaveAnEnd() throws IOException {
    String request =
        "GET / HTTP/1.1\r\nHost: a\r\nX-Long: "
            + "a".repeat(80_000)
            + "\r\nConnection: close\r\n\r\n";
    assertThat(statusOf(site.raw(request))).isEqualTo(431);
  }

  @Test
  void bodiesAreNotExpected() throws IOException {
    String request =
        "POST /tim-kiem HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n";
    assertThat(statusOf(site.raw(request))).isIn(405, 413);
  }

  @Test
  void noQueryStringBreaksTheSite() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] names = {
      "q", "scope", "unit", "deadline", "reference", "size", "cursor", "facets", "x"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(4); n >= 0; n--) {
        query.append(names[random.nextInt(names.length)]).append('=');
        for (int c = random.nextInt(12); c > 0; c--) {
          query.append(
              random.nextInt(3) == 0
                  ? "%%%02X".formatted(random.nextInt(256))
                  : "" + (char) ('!' + random.nextInt(94)));
        }
        query.append('&');
      }
      String target = "/tim-kiem?" + query.toString().replace("#", "");
      assertThat(statusOf(site.rawGet(target))).as("seed %d: %s", seed, target).isIn(200, 400);
    }
  }

  private static int statusOf(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 ");
    return Integer.parseInt(answer.substring(9, 12));
  }
}
