package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.search.TestDocument.unit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.UnitName;

/** What an engine that suggests must suggest, whatever it is made of. */
public abstract class SuggestContract extends EngineContract {

  private static final UnitName OFFICE = unit("van-phong", "Văn phòng");
  private static final Deadline NONE = new Deadline.None();

  /** Enough of them for a pair of words to be seen more than once. */
  private static final int PLANS = 6;

  @BeforeEach
  void fill() throws IOException {
    for (int i = 1; i <= PLANS; i++) {
      sink().put("plan" + i, plan(i).build());
    }
    sink().commit();
  }

  private static TestDocument plan(int number) {
    return TestDocument.of("Kế hoạch", number + "/KH-BHXH", "2021-02-2" + number)
        .title("Tuyên truyền bảo hiểm xã hội, bảo hiểm y tế " + (number % 2 == 0 ? "ở xã" : ""))
        .provision("i", null, "I", "Bảo hiểm xã hội tự nguyện")
        .task("Tổ chức thực hiện quyết định về bảo hiểm xã hội", List.of(OFFICE), List.of(), NONE)
        .task("Tổ chức thực hiện thủ tục hành chính", List.of(), List.of(OFFICE), NONE)
        .cite("Nghị định", "89/2020/NĐ-CP", null)
        .provision("ii", null, "II", "Thủ tục hành chính")
        .task("Rà soát thủ tục hành chính", List.of(), List.of(), NONE);
  }

  private static SearchRequest request(Scope scope, String text, Filter... filters) {
    return new SearchRequest(text, scope, List.of(filters), Sort.RELEVANCE, 20, null, Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "bảo hiễm xã hội, bảo hiểm xã hội",
    "bảo hiể xã hội, bảo hiểm xã hội",
    "bảo hiểmm xã hội, bảo hiểm xã hội",
    "bảo ihểm xã hội, bảo hiểm xã hội",
    "bảo hiểm xã hộo, bảo hiểm xã hội",
    "bảo hiem xã hội, bảo hiểm xã hội",
    "thu tuc hnah chinh, thu tuc hanh chinh",
    "bao hieemr xax hooij, bảo hiểm xã hội",
    "baor hieemr xax hooij, bảo hiểm xã hội",
    "quyeets ddinhj, quyết định",
    "ba3o hie63m xa4 ho65i, bảo hiểm xã hội",
    "THỦ TỤC HÀNH CHÍNHH, THỦ TỤC HÀNH CHÍNH",
    "2/KH-BHXH bảo hiểmm xã hội, 2/KH-BHXH bảo hiểm xã hội",
  })
  void mendsSlipsAndKeys(String typed, String meant) throws IOException {
    assertThat(engine().suggestion(request(Scope.DOCUMENTS, typed)))
        .map(Suggestion::text)
        .hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bảo hiểm xã hội",
        "bao hiem xa hoi",
        "thủ tục hành chính",
        "thuế thu nhập doanh nghiệp",
        "114/QĐ-BHXH",
        "Windows",
        "\"bảo hiễm\"",
        "donvi:văn-phòngg",
        "a1 b2",
        "zzzzzzzz",
        "((((",
      })
  void leavesAloneWhatIsGoodOrUnknown(String typed) throws IOException {
    assertThat(engine().suggestion(request(Scope.DOCUMENTS, typed))).isEmpty();
  }

  @Test
  void theCountIsThatOfTheSuggestedTextUnderTheSameFilters() throws IOException {
    Filter office = new Filter(Facet.LEAD, "van-phong", false);
    for (Scope scope : Scope.values()) {
      SearchRequest typed = request(scope, "bảo hiễm xã hội", office);
      Suggestion suggestion = engine().suggestion(typed).orElse(null);
      long total = engine().search(request(scope, "bảo hiểm xã hội", office)).total();
      assertThat(suggestion == null ? 0 : suggestion.total()).as(scope.name()).isEqualTo(total);
    }
  }

  @Test
  void nothingIsSuggestedThatFindsNothing() throws IOException {
    Filter other = new Filter(Facet.YEAR, "1999", false);
    assertThat(engine().suggestion(request(Scope.DOCUMENTS, "bảo hiễm xã hội", other))).isEmpty();
  }

  @Test
  void whatIsIndexedLaterIsEvidenceToo() throws IOException {
    SearchRequest typed = request(Scope.DOCUMENTS, "lưu trữữ hồ sơ");
    assertThat(engine().suggestion(typed)).isEmpty();
    for (int i = 1; i <= PLANS; i++) {
      sink().put("later" + i, plan(i).provision("iii", null, "III", "Lưu trữ hồ sơ").build());
    }
    sink().commit();
    assertThat(engine().suggestion(typed)).map(Suggestion::text).hasValue("lưu trữ hồ sơ");
  }

  private List<String> labels(String typed) throws IOException {
    return engine().completions(typed, 20).stream().map(Completion::label).toList();
  }

  @Test
  void completesToEveryKind() throws IOException {
    assertThat(engine().completions("3/KH", 8))
        .contains(
            new Completion(
                Completion.Kind.DOCUMENT,
                "3/KH-BHXH",
                "Kế hoạch 3/KH-BHXH",
                "Tuyên truyền bảo hiểm xã hội, bảo hiểm y tế ",
                "ke-hoach/3-kh-bhxh-2021",
                0));
    assertThat(engine().completions("van ph", 8))
        .first()
        .satisfies(office -> {
          assertThat(office.kind()).isEqualTo(Completion.Kind.UNIT);
          assertThat(office.id()).isEqualTo("van-phong");
          assertThat(office.count()).isEqualTo(2 * PLANS);
        });
    assertThat(engine().completions("89/2020", 8))
        .containsExactly(
            new Completion(
                Completion.Kind.REFERENCE,
                "89/2020/NĐ-CP",
                "Nghị định 89/2020/NĐ-CP",
                null,
                "nghi-dinh/89-2020-nd-cp",
                PLANS));
    assertThat(engine().completions("thu tuc", 8))
        .first()
        .satisfies(phrase -> {
          assertThat(phrase.kind()).isEqualTo(Completion.Kind.PHRASE);
          assertThat(phrase.text()).isEqualTo("thủ tục hành chính");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"bao hiem", "bảo hiểm x", "BAO HIEM XA", "bảo hiểm xã hội"})
  void offersWholePhrasesOnly(String typed) throws IOException {
    assertThat(labels(typed))
        .contains("bảo hiểm xã hội")
        .doesNotContain("bảo hiểm xã", "hiểm xã hội", "bảo hiểm xã hội tự");
  }

  @Test
  void typedMarksDecide() throws IOException {
    for (int i = 1; i <= PLANS; i++) {
      sink()
          .put(
              "fee" + i,
              TestDocument.of("Quyết định", i + "/QĐ-BHXH", "2021-03-01")
                  .provision("i", null, "I", "Thu phí")
                  .provision("ii", null, "II", "Thủ phủ")
                  .build());
    }
    sink().commit();
    assertThat(labels("thủ ph")).first().isEqualTo("thủ phủ");
    assertThat(labels("thu ph")).contains("thu phí", "thủ phủ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "((", "zzzz", "bảo hiểm zz", "-"})
  void completesNothingToWhatIsNotThere(String typed) throws IOException {
    assertThat(labels(typed)).isEmpty();
  }

  @Test
  void aFinishedWordIsNotABeginning() throws IOException {
    assertThat(labels("th")).contains("thủ tục hành chính");
    assertThat(labels("th ")).isEmpty();
  }

  @Test
  void neverMoreThanAskedFor() throws IOException {
    assertThat(engine().completions("k", 3)).hasSize(3);
  }

  @Test
  void whatIsRemovedIsNotOffered() throws IOException {
    for (int i = 1; i <= PLANS; i++) {
      sink().remove("plan" + i);
    }
    sink().commit();
    assertThat(labels("van ph")).isEmpty();
    assertThat(labels("89")).isEmpty();
    assertThat(labels("thu tuc")).isEmpty();
    assertThat(engine().suggestion(request(Scope.DOCUMENTS, "bảo hiễm xã hội"))).isEmpty();
  }
}
