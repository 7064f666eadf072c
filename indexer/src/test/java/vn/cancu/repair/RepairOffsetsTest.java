package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.cancu.extract.SourceText;
import vn.cancu.vocabulary.Vocabulary;

/** All steps together keep the way back to the original, whatever the damage. */
class RepairOffsetsTest {

  private static final Repair REPAIR = new Repair(Vocabulary.load(Path.of("..", "config")));

  /** No step touches a character for private use, so that each must be found where it came from. */
  private static final char FIRST_MARK = '\uE000';

  private static final String[] PIECES = {
    "Căn cứ Luật Bảo hiém xã hội",
    "phối h\nợ\np",
    "BẢO\nHI\nỂ\nM",
    "Quý\nI\nV/2021",
    "<p>",
    "</p>",
    "<td>",
    "<tr>",
    "<table>",
    "</table>",
    "<b>",
    "&nbsp;",
    "**",
    "# ",
    "|",
    "\t",
    "\n",
    "\n\n",
    " ",
    "  ",
    "hie\u0302\u0309m",
    "\u00AD",
    "\u00A0",
    "\f",
    "\u2028",
    "QuyÕt ®Þnh nµy",
    "Quyeát ñònh",
    "Thu - Số, thẻ",
    "quy định chỉ tiết",
    "bdo hiểm",
    "m\n",
    "- 2 -\n",
    "Điều 1. ",
    "a) ",
    ",",
    ".",
    "ngày\n04\ntháng\n01\nnăm 202\n1",
    "Ban Thực hiên chính sách bảo hiểm y tế",
    "😀",
    "<",
    "&",
    "*"
  };

  @RepeatedTest(60)
  void everyCharacterKnowsWhereItStood(RepetitionInfo repetition) {
    long seed = 104729L * repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String original = damaged(random, 20 + random.nextInt(300));
    RepairedText repaired = REPAIR.apply(new SourceText(original, List.of(), "text/plain"));
    int before = 0;
    int marks = 0;
    for (int i = 0; i < repaired.text().length(); i++) {
      int from = repaired.offsets().original(i);
      assertThat(from).as("seed %s, offset %s", seed, i).isBetween(before, original.length());
      if (repaired.text().charAt(i) >= FIRST_MARK && repaired.text().charAt(i) < '\uF8FF') {
        assertThat(original.charAt(from)).as("seed %s", seed).isEqualTo(repaired.text().charAt(i));
        marks++;
      }
      long feeds = original.substring(0, from).chars().filter(c -> c == '\n').count();
      assertThat(repaired.lineAt(i)).as("seed %s, offset %s", seed, i).isEqualTo((int) feeds + 1);
      before = from;
    }
    assertThat(marks).as("seed %s", seed).isEqualTo(marks(original));
    assertThat(repaired.offsets().original(repaired.text().length())).isEqualTo(original.length());
  }

  private static int marks(String text) {
    return (int) text.chars().filter(c -> c >= FIRST_MARK && c < '\uF8FF').count();
  }

  private static String damaged(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) == 0) {
        text.append((char) (FIRST_MARK + i));
      }
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }
}
