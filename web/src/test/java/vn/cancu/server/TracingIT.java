package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.cancu.document.Relation;
import vn.cancu.search.TestDocument;

/** Pages of documents held and not held: their links, their identity, who cites them. */
class TracingIT {

  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final String DECREE = "nghi-dinh/89-2020-nd-cp";

  @TempDir private static Path folder;
  private static CorpusSite corpus;

  @BeforeAll
  static void start() throws IOException {
    corpus = CorpusSite.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    corpus.close();
  }

  @Test
  void everyLinkOfEveryPageOfTheDocumentsLeadsSomewhere() throws IOException, InterruptedException {
    Deque<String> pages = new ArrayDeque<>();
    corpus.engine().summaries().forEach(summary -> pages.add("/van-ban/" + summary.id()));
    corpus.engine().summaries().forEach(summary -> pages.add("/can-cu/truy-vet/" + summary.id()));
    corpus.engine().summaries().forEach(held -> pages.add("/can-cu/tac-dong/" + held.id()));
    pages.add("/can-cu/tac-dong/" + DECREE + "?tasks=all&steps=2");
    Map<String, HttpResponse<String>> got = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (String path : pages) {
      for (String href : hrefs(corpus.body(path))) {
        int hash = href.indexOf('#');
        String page = hash < 0 ? href : href.substring(0, hash);
        String address = page.isEmpty() ? path : page;
        if (!address.startsWith("/")) {
          broken.add(path + " -> " + href);
          continue;
        }
        HttpResponse<String> answer = got.get(address);
        if (answer == null) {
          answer = corpus.site().get(address);
          got.put(address, answer);
        }
        boolean there =
            answer.statusCode() == 200
                && (hash < 0 || ids(answer.body()).contains(href.substring(hash + 1)));
        if (!there) {
          broken.add(path + " -> " + href + " " + answer.statusCode());
        }
      }
    }
    assertThat(got).hasSizeGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private static Set<String> hrefs(String html) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = HREF.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  private static Set<String> ids(String html) {
    Set<String> found = new HashSet<>();
    Matcher matcher = ID.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void thePageOfACitedDocumentBecomesItsOwnWhenItsFileComesAndIsBackWhenItGoes()
      throws IOException, InterruptedException {
    String path = "/van-ban/" + DECREE;
    corpus.await(path, "Chưa có trong kho");
    corpus.put(
        "89.txt",
        TestDocument.of("Nghị định", "89/2020/NĐ-CP", "2020-08-04")
            .title("Quy định chức năng, nhiệm vụ của Bảo hiểm xã hội Việt Nam")
            .issuer("Chính phủ")
            .provision("dieu-1", null, "Điều 1", "Điều 1. Vị trí và chức năng")
            .build());
    corpus.await(path, "id=\"dieu-1\"");
    assertThat(corpus.body(path)).doesNotContain("Kho chưa giữ toàn văn");
    assertThat(corpus.json("/api/v1/references/" + DECREE).at("/document/held").asBoolean())
        .isTrue();
    corpus.remove("89.txt");
    corpus.await(path, "Kho chưa giữ toàn văn");
    assertThat(corpus.json("/api/v1/references/" + DECREE).at("/document/held").asBoolean())
        .isFalse();
  }

  @Test
  void resolutionsOfOneNumberAndDifferentYearsStayTwo() throws IOException, InterruptedException {
    corpus.put(
        "two.txt",
        TestDocument.of("Kế hoạch", "77/KH-X", "2022-01-01")
            .says("Căn cứ @;", Relation.BASIS, "Nghị quyết", "02/NQ-CP", 2019, null)
            .says("Căn cứ @ mới;", Relation.BASIS, "Nghị quyết", "02/NQ-CP", 2021, null)
            .build());
    try {
      corpus.await("/can-cu/truy-vet/ke-hoach/77-kh-x-2022", "02-nq-cp-2019");
      JsonNode trace = corpus.json("/api/v1/trace?id=ke-hoach/77-kh-x-2022&direction=up&depth=1");
      List<String> targets = new ArrayList<>();
      trace.path("edges").forEach(edge -> targets.add(edge.path("target").asString()));
      assertThat(targets)
          .contains("nghi-quyet/02-nq-cp-2019", "nghi-quyet/02-nq-cp-2021")
          .doesNotHaveDuplicates();
      JsonNode found =
          CorpusSite.MAPPER
              .readTree(
                  corpus
                      .post("/api/v1/references:lookup", "text/plain", "Nghị quyết 02/NQ-CP")
                      .body())
              .at("/results/0");
      assertThat(found.path("status").asString()).isEqualTo("several");
      assertThat(found.path("candidates").size()).isGreaterThanOrEqualTo(2);
    } finally {
      corpus.remove("two.txt", "/van-ban/ke-hoach/77-kh-x-2022");
    }
  }

  @Test
  void citationsOfADocumentAreAllThereByCursor() throws IOException, InterruptedException {
    String path = "/api/v1/references/" + DECREE + "/citations?size=1";
    long total = corpus.json(path).path("total").asLong();
    List<String> urls = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = corpus.json(path + cursor);
      page.path("citations").forEach(citation -> urls.add(citation.path("url").asString()));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
    } while (!cursor.isEmpty() && urls.size() <= total);
    assertThat(total).isPositive();
    assertThat(urls).hasSize((int) total).doesNotHaveDuplicates();
  }
}
