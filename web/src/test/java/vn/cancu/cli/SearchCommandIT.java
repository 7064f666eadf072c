package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandIT {

  @TempDir private static Path folder;
  private static Cancu cancu;

  @BeforeAll
  static void index() throws IOException {
    cancu = new Cancu(folder.resolve("data"));
    Path sources = Cancu.corpus(folder.resolve("in"), "ke-hoach-3532", "quyet-dinh-114");
    Cancu.Outcome outcome = cancu.run("index", sources.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void printsHitsAsText() {
    Cancu.Outcome outcome = cancu.run("search", "bao", "hiem", "that", "nghiep");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("1. ", "3532/KH-BHXH", "/van-ban/ke-hoach/3532-kh-bhxh-2021")
        .doesNotContain("<mark>", "&#", "&amp;");
  }

  @Test
  void findsTasksWithUnitAndTime() {
    Cancu.Outcome outcome = cancu.run("search", "--scope", "tasks", "--size", "3", "cơ sở dữ liệu");
    assertThat(outcome.out()).contains("Chủ trì: ", "Thời hạn: ").doesNotContain("\n4. ");
  }

  @Test
  void printsTheJsonOfTheApi() {
    JsonNode answer =
        JsonMapper.builder().build().readTree(cancu.run("search", "--json", "114/QĐ-BHXH").out());
    assertThat(answer.at("/query/text").asString()).isEqualTo("114/QĐ-BHXH");
    assertThat(answer.path("total").asInt()).isPositive();
    assertThat(answer.at("/hits/0/documentId").asString()).isEqualTo("quyet-dinh/114-qd-bhxh-2021");
  }

  @Test
  void saysWhatMayHaveBeenMeantAndWhichDocumentIsNamed() {
    assertThat(cancu.run("search", "bảo", "hiểmm", "xã", "hội").out())
        .contains("? Có phải ý bạn là: bảo hiểm xã hội (");
    assertThat(cancu.run("search", "89/2020/NĐ-CP").out())
        .contains(
            "→ Nghị định 89/2020/NĐ-CP", "chưa có trong kho", "/van-ban/nghi-dinh/89-2020-nd-cp");
    JsonNode answer =
        JsonMapper.builder().build().readTree(cancu.run("search", "--json", "114/QĐ-BHXH").out());
    assertThat(answer.at("/jump/0/id").asString()).isEqualTo("quyet-dinh/114-qd-bhxh-2021");
  }

  @Test
  void searchesAsTypedOnDemand() {
    assertThat(total("--exact", "bao hiem xa hoi")).isZero();
    assertThat(total("--exact", "bảo hiểm xã hội")).isPositive();
  }

  @Test
  void aWordWithAMinusSignExcludes() {
    int all = total("kế", "hoạch");
    assertThat(total("kế", "hoạch", "-3532/KH-BHXH")).isLessThan(all);
  }

  private static int total(String... words) {
    String[] arguments = new String[words.length + 1];
    arguments[0] = "--json";
    System.arraycopy(words, 0, arguments, 1, words.length);
    return JsonMapper.builder()
        .build()
        .readTree(cancu.run("search", arguments).out())
        .path("total")
        .asInt();
  }
}
