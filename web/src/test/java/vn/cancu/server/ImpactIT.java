package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.cancu.document.Deadline;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Relation;
import vn.cancu.search.TestDocument;

/** What a change affects: documents, places in them, tasks and the units that have them. */
class ImpactIT {

  private static final String CODE = "/api/v1/references/nghi-dinh/1-2010-nd-cp/impact";

  @TempDir private static Path folder;
  private static CorpusSite corpus;

  /**
   * A plan with a task that names the decree and one that does not; a circular that names places in
   * it; a circular that names the plan; a letter that names no year.
   */
  @BeforeAll
  static void start() throws IOException, InterruptedException {
    corpus = CorpusSite.in(folder);
    corpus.put(
        "plan.txt",
        TestDocument.of("Kế hoạch", "5/KH-X", "2022-01-01")
            .says("Căn cứ @;", Relation.BASIS, "Nghị định", "1/2010/NĐ-CP", null, null)
            .provision("b", null, "Bảng", "Bảng nhiệm vụ")
            .task(
                "Rà soát",
                List.of(TestDocument.unit("van-phong", "Văn phòng")),
                List.of(TestDocument.unit("vu-phap-che", "Vụ Pháp chế")),
                new Deadline.Day(LocalDate.of(2022, 6, 30), true),
                "1/2010/NĐ-CP")
            .task(
                "Tập huấn",
                List.of(TestDocument.unit("van-phong", "Văn phòng")),
                List.of(),
                new Deadline.None())
            .build());
    corpus.put(
        "places.txt",
        TestDocument.of("Thông tư", "7/2021/TT-X", "2021-01-01")
            .says(
                "Theo khoản 2 Điều 14 @.",
                Relation.CITES,
                "Nghị định",
                "1/2010/NĐ-CP",
                null,
                at("14", "2"))
            .says(
                "Theo Điều 14 @.",
                Relation.CITES,
                "Nghị định",
                "1/2010/NĐ-CP",
                null,
                at("14", null))
            .says(
                "Theo khoản 3 Điều 14 @.",
                Relation.CITES,
                "Nghị định",
                "1/2010/NĐ-CP",
                null,
                at("14", "3"))
            .says(
                "Theo Điều 1 @.", Relation.CITES, "Nghị định", "1/2010/NĐ-CP", null, at("1", null))
            .build());
    corpus.put(
        "second.txt",
        TestDocument.of("Thông tư", "8/2023/TT-X", "2023-01-01")
            .says("Căn cứ @.", Relation.BASIS, "Kế hoạch", "5/KH-X", 2022, null)
            .build());
    corpus.await(CODE + "?steps=2", "8-2023-tt-x");
  }

  private static Pinpoint at(String article, @org.jspecify.annotations.Nullable String clause) {
    return new Pinpoint(article, clause, null);
  }

  @AfterAll
  static void stop() throws IOException {
    corpus.close();
  }

  private static List<String> sentences(JsonNode answer) {
    List<String> found = new ArrayList<>();
    answer.path("rows").forEach(row -> found.add(row.at("/mention/sentence").asString()));
    return found;
  }

  @Test
  void aTaskThatNamesItIsThereWithItsUnitsAndItsTime() throws IOException, InterruptedException {
    JsonNode answer = corpus.json(CODE);
    assertThat(answer.path("documents").asInt()).isEqualTo(2);
    assertThat(answer.path("tasks").asInt()).isEqualTo(1);
    assertThat(answer.path("resting").asInt()).isEqualTo(2);
    JsonNode unit = answer.at("/units/0");
    assertThat(unit.path("name").asString()).isEqualTo("Văn phòng");
    assertThat(unit.path("leads").asInt()).isEqualTo(1);
    assertThat(unit.path("first").asString()).isEqualTo("2022-06-30");
    assertThat(answer.at("/units/1/coordinates").asInt()).isEqualTo(1);
  }

  @Test
  void theTasksOfADocumentThatRestsOnItComeWhenAskedFor() throws IOException, InterruptedException {
    JsonNode answer = corpus.json(CODE + "?tasks=all");
    assertThat(answer.path("tasks").asInt()).isEqualTo(2);
    assertThat(answer.path("resting").asInt()).isZero();
    assertThat(answer.at("/units/0/leads").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "khoản 2 Điều 14, Theo khoản 2 Điều 14; Theo Điều 14",
    "dieu-14.khoan-2, Theo khoản 2 Điều 14; Theo Điều 14",
    "điều 14, Theo khoản 2 Điều 14; Theo Điều 14; Theo khoản 3 Điều 14",
    "Điều 1, Theo Điều 1",
    "Điều 4, ''",
  })
  void aPlaceAffectsWhoNamesItOrSomethingInItOrAroundIt(String place, String expected)
      throws IOException, InterruptedException {
    String encoded = java.net.URLEncoder.encode(place, java.nio.charset.StandardCharsets.UTF_8);
    List<String> found =
        sentences(corpus.json(CODE + "?place=" + encoded)).stream()
            .map(sentence -> sentence.replaceFirst(" Nghị định.*", ""))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }

  @Test
  void mentionsOfTheWholeDocumentCountForAPlaceWhenAskedFor()
      throws IOException, InterruptedException {
    JsonNode answer = corpus.json(CODE + "?place=dieu-1&whole=1");
    List<String> bearings = new ArrayList<>();
    answer.path("rows").forEach(row -> bearings.add(row.path("bearing").asString()));
    assertThat(bearings).containsOnly("meant", "whole").contains("meant", "whole");
  }

  @Test
  void furtherStepsFollowWhoRestsOnTheAffected() throws IOException, InterruptedException {
    assertThat(corpus.body(CODE)).doesNotContain("8-2023-tt-x");
    JsonNode answer = corpus.json(CODE + "?steps=2");
    JsonNode last = answer.path("rows").get(answer.path("rows").size() - 1);
    assertThat(last.path("documentId").asString()).isEqualTo("thong-tu/8-2023-tt-x");
    assertThat(last.path("step").asInt()).isEqualTo(2);
    assertThat(last.path("named").asString()).isEqualTo("ke-hoach/5-kh-x-2022");
  }

  @Test
  void mentionsWithoutAYearAreApart() throws IOException, InterruptedException {
    JsonNode answer =
        corpus.json("/api/v1/references/nghi-quyet/28-nq-tw-2018/impact?size=200&steps=2");
    List<String> certain = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    for (JsonNode row : answer.path("rows")) {
      (row.path("certain").asBoolean() ? certain : doubtful).add(row.path("named").asString());
    }
    assertThat(certain).contains("nghi-quyet/28-nq-tw-2018");
    assertThat(doubtful).isNotEmpty().containsOnly("nghi-quyet/28-nq-tw");
  }

  @Test
  void allRowsComeByCursorAndAsATable() throws IOException, InterruptedException {
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = corpus.json(CODE + "?size=2" + cursor);
      paged.addAll(sentences(page));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
    } while (!cursor.isEmpty() && paged.size() < 100);
    assertThat(paged).isEqualTo(sentences(corpus.json(CODE))).hasSize(6);
    String csv = corpus.body(CODE + "?format=csv");
    assertThat(csv.lines()).hasSize(1 + paged.size());
    assertThat(csv).startsWith("\uFEFFBước,").contains(",Văn phòng,Vụ Pháp chế,");
    assertThat(corpus.site().get(CODE + "?steps=2&cursor=AAAA").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageShowsTheSame() throws IOException, InterruptedException {
    String page = corpus.body("/can-cu/tac-dong/nghi-dinh/1-2010-nd-cp?tasks=all");
    assertThat(page)
        .contains("Đơn vị nào phải xem lại", "/don-vi/van-phong", "chậm nhất ngày 30/06/2022")
        .contains("nhiệm vụ của văn bản dựa vào")
        .contains("/api/v1/references/nghi-dinh/1-2010-nd-cp/impact?tasks=all&amp;format=csv");
    assertThat(corpus.site().get("/can-cu/tac-dong/nghi-dinh/1-2010-nd-cp?place=abc").statusCode())
        .isEqualTo(400);
    assertThat(corpus.site().get("/can-cu/tac-dong/nghi-dinh/7777-2010-nd-cp").statusCode())
        .isEqualTo(404);
  }
}
