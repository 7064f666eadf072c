package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.extract.SourceText;
import vn.cancu.vocabulary.Vocabulary;

class ChangesTest {

  private static final Repair REPAIR = new Repair(Vocabulary.load(Path.of("..", "config")));

  private static List<Change> changes(String text) {
    return REPAIR.changes(new SourceText(text, List.of(), "text/plain"));
  }

  @Test
  void tellsStepLineAndContextOfEachChange() {
    assertThat(changes("Luật Bảo hiém xã hội\nban hành; phối h\nợ\np\nvới cơ quan\nQuý\nI\nV/2021"))
        .extracting(Change::step, Change::line, Change::was, Change::is)
        .containsExactly(
            tuple(RepairStep.VALUES, 6, "\nI\n", " I"),
            tuple(RepairStep.WORDS, 2, "\nợ\n", "ợ"),
            tuple(RepairStep.LINES, 1, "\n", " "),
            tuple(RepairStep.LINES, 4, "\n", " "),
            tuple(RepairStep.CONFUSIONS, 1, "é", "ể"));
  }

  @Test
  void showsWhatStandsAround() {
    Change change = changes("theo quy định của Luật Bảo hiém xã hội").getFirst();
    assertThat(change.before() + "[" + change.was() + "]" + change.after())
        .isEqualTo("theo quy định của Luật Bảo hi[é]m xã hội");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hie\u0302\u0301n pháp",
        "Ðiều 1. Phạm vi",
        "Bảo\u00a0hi\u00adểm",
        "  Điều 1. Phạm vi  \n\n\n Điều 2. Đối tượng \n",
        "một  hai\t ba ",
      })
  void doesNotCountWhatNobodySees(String text) {
    assertThat(changes(text)).isEmpty();
  }

  /** One line torn in a text of paragraphs; the words on both sides leave no doubt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quyền của người sử dụng đất khi chia tài⏎sản chung | tài sản",
        "thi hành Thông tư và thay thế Thông tư⏎số 11/2009/TT-BTC | tư số",
        "thi hành và thay thế Thông tư số⏎47/2012/TT-BGDĐT | số 47",
        "thi hành và thay thế Thông tư số 64/2020/TT-⏎BCA | TT-BCA",
        "thi hành và thay thế Thông tư số 71/2015⏎/TT-BTC | 2015/TT",
        "cơ quan có thẩm quyền để⏎giải quyết khiếu nại | để giải",
        "các tài liệu có liên⏎⏎quan đến vụ việc | liên quan",
      })
  void joinsALineTornBeyondDoubt(String torn, String joined) {
    String clean = "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định trình tự.\n".repeat(20);
    String text = clean + torn.replace('⏎', '\n');
    assertThat(REPAIR.apply(new SourceText(text, List.of(), "text/plain")).text()).contains(joined);
    assertThat(changes(text)).hasSize(1);
  }
}
