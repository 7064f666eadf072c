package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingIT {

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
        "/",
        "/tim-kiem?q=ke+hoach",
        "/van-ban/quyet-dinh/114-qd-bhxh-2021",
        "/van-ban/nghi-dinh/89-2020-nd-cp",
        "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.1",
        "/don-vi/van-phong",
        "/api/v1/search?q=ke+hoach",
        "/api/v1/suggest?q=ke",
        "/api/v1/documents/quyet-dinh/114-qd-bhxh-2021",
      })
  void whatIsKnownIsNotSentAgain(String path) throws IOException, InterruptedException {
    String tag = tagOf(site.get(path));
    HttpResponse<String> again = site.get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tagOf(again)).isEqualTo(tag);
    assertThat(site.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void pageAndJsonOfOneAddressAreTwoAnswers() throws IOException, InterruptedException {
    String page = tagOf(site.get("/tim-kiem", "Accept", "text/html"));
    String json = tagOf(site.get("/tim-kiem", "Accept", "application/json"));
    assertThat(page).isNotEqualTo(json);
    assertThat(tagOf(site.get("/tim-kiem?q=a"))).isNotEqualTo(tagOf(site.get("/tim-kiem?q=b")));
  }

  @Test
  void assetsAreKeptForGoodUnderTheirOwnVersion() throws IOException, InterruptedException {
    Matcher matcher = Pattern.compile("/tai-san/[^\"]+").matcher(site.get("/").body());
    int found = 0;
    while (matcher.find()) {
      found++;
      HttpResponse<String> asset = site.get(matcher.group());
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=31536000, immutable");
    }
    assertThat(found).isEqualTo(3);
    assertThat(site.get("/tai-san/0/style.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
  }

  @Test
  void longAnswersAreCompressedForThoseWhoAsk() throws IOException, InterruptedException {
    for (String coding : new String[] {"gzip", "br"}) {
      HttpResponse<String> answer = site.get("/", "Accept-Encoding", coding);
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue(coding);
    }
    assertThat(site.get("/").headers().firstValue("Content-Encoding")).isEmpty();
  }

  private static String tagOf(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}
