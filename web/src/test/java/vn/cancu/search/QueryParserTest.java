package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.vocabulary.Vocabulary;

class QueryParserTest {

  private static final QueryParser PARSER =
      new QueryParser(Vocabulary.load(Path.of("..", "config")), 500);

  private static void check(String text, String tree) {
    assertThat(Tree.of(PARSER.parse(text).query())).as(text).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\t\n\u00a0\u3000", "()", "\"\"", "-", "OR", "/ \\ « » ** ~ :"})
  void nothingToLookForIsEverything(String text) {
    ParsedQuery parsed = PARSER.parse(text);
    assertThat(parsed.query()).isEqualTo(new Query.Everything());
    assertThat(parsed.understoodAs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chế độ thai sản              | [chế độ thai sản]
          thu - chi                    | [thu chi]
          2021-2026                    | [2021 2026]
          Nam.Căn 35,2% D04h           | [Nam Căn 35,2 D04h]
          "quý 4"                      | "quý 4"
          “quý 4”                      | "quý 4"
          «quý 4»                      | "quý 4"
          "thu chi"~5                  | "thu chi"~5
          "thu chi"~999                | "thu chi"~50
          thu "sổ thẻ" chi             | all([thu chi], "sổ thẻ")
          thu -chi                     | all([thu], -[chi])
          thu -"dự thảo"               | all([thu], -"dự thảo")
          -chi                         | all(*, -[chi])
          thu OR chi                   | any([thu], [chi])
          thu hộ HOẶC chi hộ           | any([thu hộ], [chi hộ])
          thu OR -chi                  | any([thu], all(*, -[chi]))
          thu hoặc chi or nợ           | [thu hoặc chi or nợ]
          OR thu OR OR thu OR          | [thu]
          (thu OR chi) nợ              | all(any([thu], [chi]), [nợ])
          thu -(chi OR nợ)             | all([thu], -any([chi], [nợ]))
          ((thu))                      | [thu]
          thu (nếu có) chi             | [thu nếu có chi]
          """)
  void operators(String text, String tree) {
    check(text, tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          donvi:"Văn phòng" nợ           | all(UNIT:van-phong, [nợ])
          donvi:Vụ Pháp chế nợ           | all(UNIT:vu-phap-che, [nợ])
          donvi:vu-phap-che              | UNIT:vu-phap-che
          unit:pc                        | UNIT:vu-phap-che
          Đơn vị: Thu-Sổ thẻ             | UNIT:ban-quan-ly-thu-so-the
          chutri:VP phoihop:TCKT         | all(LEAD:van-phong, COORDINATING:vu-tai-chinh-ke-toan)
          -donvi:VP                      | all(*, -UNIT:van-phong)
          loai:"quyết định"              | TYPE:quyet-dinh
          type:nghi-dinh                 | TYPE:nghi-dinh
          loai:QĐ nợ                     | all(TYPE:quyet-dinh, [nợ])
          nam:2021                       | YEAR:2021
          coquan:BHXH                    | ISSUER:Bảo hiểm xã hội Việt Nam
          issuer:"bo cong an"            | ISSUER:Bộ Công an
          coquan:Chính phủ               | ISSUER:Chính phủ
          han:2021-Q4                    | DEADLINE:2021-Q4
          han:quý 4/2021                 | DEADLINE:2021-Q4
          han:"Quý IV năm 2021"          | DEADLINE:2021-Q4
          han:Q4/2021 nợ                 | all(DEADLINE:2021-Q4, [nợ])
          han:7/2021                     | DEADLINE:2021-07
          han:tháng 7 năm 2021           | DEADLINE:2021-07
          han:28/2/2021                  | DEADLINE:2021-02-28
          han:2021-02-28                 | DEADLINE:2021-02-28
          han:năm 2021                   | DEADLINE:2021
          han:quá hạn                    | DEADLINE:overdue
          deadline:next-30-days          | DEADLINE:next-30-days
          han:thường xuyên               | DEADLINE:ongoing
          cancu:89/2020/NĐ-CP            | REFERENCE:nghi-dinh/89-2020-nd-cp
          cancu:nghị định 89/2020/NĐ-CP  | REFERENCE:nghi-dinh/89-2020-nd-cp
          cancu:nghi-dinh/89-2020-nd-cp  | REFERENCE:nghi-dinh/89-2020-nd-cp
          cancu:02/NQ-CP năm 2019        | REFERENCE:nghi-quyet/02-nq-cp-2019
          cancu:2/NQ-CP 2019             | REFERENCE:nghi-quyet/02-nq-cp-2019
          cancu:luật 41/2024/QH15        | REFERENCE:luat/41-2024-qh15
          cancu:"Luật Việc làm"          | REFERENCE:luat/viec-lam
          cancu:"Bộ luật Hình sự năm 2015" | REFERENCE:bo-luat/hinh-su-2015
          so:505                         | #505
          Số: 114/QĐ-BHXH                | #114 qd bhxh
          -so:114/QĐ-BHXH nợ             | all(-#114 qd bhxh, [nợ])
          """)
  void fields(String text, String tree) {
    check(text, tree);
    assertThat(PARSER.parse(text).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          donvi:địa chất nợ  | [địa chất nợ]           | Không rõ đơn vị «địa»; đã tìm như từ ngữ thường.
          -donvi:địa chất    | all(-[địa], [chất])     | Không rõ đơn vị «địa»; đã tìm như từ ngữ thường.
          -donvi:"địa chất"  | all(*, -"địa chất")     | Không rõ đơn vị «địa chất»; đã tìm như từ ngữ thường.
          nam:21             | [21]                    | Không rõ năm ban hành «21»; đã tìm như từ ngữ thường. Năm gồm bốn chữ số.
          nợ "thu            | [nợ thu]                | Dấu mở ngoặc kép không có dấu đóng đã được bỏ qua.
          (nợ thu            | [nợ thu]                | Thiếu dấu ngoặc đóng; coi như đóng ở cuối câu.
          nợ) thu            | [nợ thu]                | Dấu ngoặc đóng thừa đã được bỏ qua.
          "nợ thu"~51        | "nợ thu"~50             | Khoảng cách giữa các từ được giới hạn ở 50.
          """)
  void whatIsNotUnderstoodIsSearchedAndTold(String text, String tree, String note) {
    check(text, tree);
    assertThat(PARSER.parse(text).notes()).containsExactly(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cancu:02/NQ-CP            | #2 nq cp
          cancu:QĐ 505              | #505 quyet-dinh
          cancu:41/2024/QH15        | #41 2024 qh15
          """)
  void aReferenceThatIsNotOneDocumentIsLookedForByNumber(String text, String tree) {
    check(text, tree);
    assertThat(PARSER.parse(text).notes())
        .containsExactly("Chưa đủ loại, số và năm để biết viện dẫn văn bản nào; đã tìm theo số.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Việt Nam: tổng quan", "hạn: theo lịch", "donvi:", "so: abc"})
  void aColonOfTheSentenceIsNoField(String text) {
    ParsedQuery parsed = PARSER.parse(text);
    assertThat(parsed.query()).isInstanceOf(Query.Words.class);
    assertThat(parsed.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CNTT                           | [<CNTT = Công nghệ thông tin ; Trung tâm Công nghệ thông tin>]
          cntt                           | [<cntt = Công nghệ thông tin ; Trung tâm Công nghệ thông tin>]
          trung tâm công nghệ thông tin  | [<trung tâm công nghệ thông tin = CNTT ; Trung tâm CNTT>]
          nợ bao hiem that nghiep        | [nợ <bao hiem that nghiep = BHTN>]
          Khám bệnh, chữa bệnh           | [<Khám bệnh, chữa bệnh = KCB>]
          Bảo hiểm xã hội Việt Nam       | [<Bảo hiểm xã hội Việt Nam = BHXHVN ; BHXH Việt Nam>]
          VP                             | [<VP = Văn phòng>]
          vp                             | [vp]
          nợ -BHTN                       | all([nợ], -[<BHTN = Bảo hiểm thất nghiệp>])
          quý 4                          | [<quý 4 = quý IV>]
          quý 04/2021                    | [<quý 04 = quý IV ; quý 4> 2021]
          Quý iv                         | [<Quý iv = Quý 4>]
          phụ lục II                     | [<phụ lục II = phụ lục 2>]
          kỳ họp thứ 12                  | [<kỳ họp thứ 12 = kỳ họp thứ XII>]
          quý 13                         | [quý 13]
          quý báu                        | [quý báu]
          """)
  void synonyms(String text, String tree) {
    check(text, tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bảo hiểm thất nghiệp "quý 4" -"dự thảo" donvi:VP | các từ: bảo hiểm thất nghiệp (cũng tìm: BHTN) · cụm từ «quý 4» · không có «dự thảo» · đơn vị: Văn phòng
          114/QĐ-BHXH             | số văn bản: 114/QĐ-BHXH
          han:2021-Q4 nợ          | thời hạn: quý IV/2021 · các từ: nợ
          (thu OR chi) -nợ        | (các từ: thu hoặc các từ: chi) · không có «nợ»
          -loai:QĐ                | không phải loại văn bản: Quyết định
          "thu nợ"~3              | «thu nợ» đứng gần nhau (cách tối đa 3 từ)
          cancu:89/2020/NĐ-CP     | viện dẫn: 89/2020/NĐ-CP
          """)
  void saysHowItWasUnderstood(String text, String words) {
    assertThat(PARSER.parse(text).understoodAs()).isEqualTo(words);
  }

  @Test
  void decomposedTextAndLookAlikesAreRead() {
    check(Normalizer.normalize("loai:\"quyết định\"", Normalizer.Form.NFD), "TYPE:quyet-dinh");
    check("114/Q\u00d0\u00ad-BHXH\u200b", "#114 qd bhxh");
    check("quý\u00a0IV", "[<quý IV = quý 4>]");
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    QueryParser tight = new QueryParser(Vocabulary.load(Path.of("..", "config")), 4);
    ParsedQuery parsed = tight.parse("nợ \ud835\udd38\ud835\udd38");
    assertThat(Tree.of(parsed.query())).isEqualTo("[nợ]");
    assertThat(parsed.notes()).containsExactly("Câu tìm dài quá 4 ký tự; phần sau đã được bỏ.");
    assertThatThrownBy(() -> new QueryParser(Vocabulary.load(Path.of("..", "config")), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
