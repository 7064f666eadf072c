package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.vocabulary.NumberKey;
import vn.cancu.vocabulary.Vocabulary;

class NumberGrammarTest {

  private static final QueryParser PARSER =
      new QueryParser(Vocabulary.load(Path.of("..", "config")), 500);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "114/QĐ-BHXH",
        "114/QÐ-BHXH",
        "114 /QĐ - BHXH",
        "114 qd bhxh",
        "114 QĐ",
        "114 qd",
        "QĐ 114",
        "qd 114",
        "QĐ số 114",
        "so 114/QD-BHXH",
        "số 114",
        "Số: 114/QĐ-BHXH",
        "quyết định 114",
        "quyet dinh 114",
        "Quyết định số: 114/QĐ-BHXH",
        "quyết định số 114/QĐ-BHXH năm 2021",
        "quyết định 114 ngày 02/02/2021",
        "Quyết định số 114/QĐ-BHXH ngày 02 tháng 02 năm 2021",
        "quyết định 114 BHXH",
        "quyết định 114/bhxh",
        "0114/QĐ-BHXH",
        "114qdbhxh",
        "114QĐBHXH",
        "\"114/QĐ-BHXH\"",
        "so:114",
        "number:\"114/QĐ-BHXH\""
      })
  void everySpellingIsTheNumberAloneAndFindsTheDocument(String typed) {
    Query query = PARSER.parse(typed).query();
    assertThat(query).isInstanceOf(Query.Number.class);
    assertThat(NumberKey.indexed("Quyết định", "114/QĐ-BHXH", 2021))
        .contains(((Query.Number) query).key());
  }

  @ParameterizedTest
  @CsvSource({
    "quyết định 114, Nghị định, 114/2021/NĐ-CP, 2021",
    "114/QĐ-BHXH, Quyết định, 114/QĐ-TTg, 2021",
    "quyết định 114 năm 2020, Quyết định, 114/QĐ-BHXH, 2021",
    "1140/QĐ-BHXH, Quyết định, 114/QĐ-BHXH, 2021"
  })
  void doesNotFindAnotherDocument(String typed, String type, String number, int year) {
    Query query = PARSER.parse(typed).query();
    assertThat(query).isInstanceOf(Query.Number.class);
    assertThat(NumberKey.indexed(type, number, year)).doesNotContain(((Query.Number) query).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nghị định 89/2020/NĐ-CP              | #89 2020 nd cp
          NĐ 89/2020                           | #89 2020 nghi-dinh
          Luật số 41/2024/QH15                 | #41 2024 qh15 luat
          20-NQ/TW                             | #20 nq tw
          92a/QĐ-TTg                           | #92a qd ttg
          01/2021/TTLT-BTC-BYT                 | #1 2021 ttlt btc byt
          15/GM-SNV                            | #15 gm snv
          công văn số 1234                     | #1234 cong-van
          công văn 1234/BHXH-VP                | #1234 bhxh vp cong-van
          nghị quyết 02/NQ-CP 2019             | #2 2019 nq cp
          đề án 06                             | any(#6 de-an, [đề án 06])
          theo 114/QĐ-BHXH về thu              | all([theo về thu], #114 qd bhxh)
          nội dung quyết định 505 về nợ        | all([nội dung về nợ], #505 quyet-dinh)
          nợ -114/QĐ-BHXH                      | all([nợ], -#114 qd bhxh)
          114/QĐ-BHXH OR 505/QĐ-BHXH           | any(#114 qd bhxh, #505 qd bhxh)
          89/2020/NĐ-CP - quy chế              | all(#89 2020 nd cp, [quy chế])
          nợ 114 qd bhxh                       | all([nợ], #114 qd bhxh)
          """)
  void numbersAmongOtherWords(String typed, String tree) {
    assertThat(Tree.of(PARSER.parse(typed).query())).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quý 4",
        "năm 2021",
        "điều 14",
        "khoản 2 điều 14",
        "phụ lục số 4",
        "kế hoạch 5 năm",
        "kế hoạch 5 năm 2021-2025",
        "kế hoạch 135 năm 2021-2025",
        "kế hoạch 2021",
        "luật 2014",
        "báo cáo 6 tháng",
        "báo cáo 35%",
        "thông báo 30 ngày",
        "quyết định",
        "quyết định số",
        "QĐ-BHXH",
        "2021-2026",
        "02/02/2021",
        "ngày 02/02/2021",
        "24/7",
        "60km/h",
        "5kg",
        "đã 20 lần",
        "da 20",
        "tiêu chuẩn 2015/ISO mới",
        "1.1",
        "505",
        "2021"
      })
  void otherNumbersStayWords(String typed) {
    assertThat(PARSER.parse(typed).query()).isInstanceOf(Query.Words.class);
  }
}
