package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Task;
import vn.cancu.extract.SourceText;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairStep;
import vn.cancu.repair.RepairedText;

/** The id of a task is its place: it stays when the text is read better, and when others come. */
class TaskIdsTest {

  private static final DocumentParser PARSER = new DocumentParser(Corpus.VOCABULARY);

  private static final String PLAN =
      """
      KẾ HOẠCH
      I. NHIỆM VỤ
      TT\tNội dung\tĐơn vị chủ trì\tThời gian
      I\tCải cách thủ tục
      1\tRà soát thủ tục\tVăn phòng\tQuý I/2021
      2\tCông bố thủ tục\tVăn phòng\tQuý II/2021
      3\tCông khai thủ tục\tVăn phòng\tQuý III/2021
      II\tTổ chức bộ máy
      1\tSắp xếp các phòng\tVụ Tổ chức cán bộ\tQuý IV/2021
      2\tBổ sung quy hoạch\tVụ Tổ chức cán bộ\tNăm 2021

      II. TỔ CHỨC THỰC HIỆN
      1. Văn phòng
      Báo cáo Bộ Nội vụ trước ngày 15/6/2021.
      2. Vụ Pháp chế
      Hằng quý, gửi kết quả về Văn phòng.
      """;

  private static LegalDocument clean(String text) {
    return PARSER.parse("a.txt", new RepairedText(text, OffsetMap.identity(text), List.of()));
  }

  private static Map<String, String> contents(LegalDocument document) {
    return document.tasks().collect(Collectors.toMap(Task::id, Task::content));
  }

  /** The line a task begins on, which no repair moves. */
  private static Map<String, Integer> lines(LegalDocument document) {
    Map<String, Integer> lines = new TreeMap<>();
    document.tasks().forEach(task -> lines.put(task.id(), task.line()));
    return lines;
  }

  /** Steps that mend words, and so neither numbers nor the frame of a table. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "ENCODING",
        "CHARACTERS",
        "PAGES",
        "SPACING",
        "CELLS",
        "PHRASES",
        "CONFUSIONS",
        "NAMES"
      })
  void mendingWordsChangesNoId(RepairStep step) throws IOException {
    Repair less = new Repair(Corpus.VOCABULARY, EnumSet.complementOf(EnumSet.of(step)));
    Map<String, LegalDocument> full = Corpus.read().documents;
    for (Map.Entry<String, SourceText> source : Corpus.sources().entrySet()) {
      String name = source.getKey();
      LegalDocument worse = PARSER.parse(name + ".txt", less.apply(source.getValue()));
      assertThat(lines(worse)).as(name).isEqualTo(lines(Objects.requireNonNull(full.get(name))));
    }
  }

  @Test
  void theHealedTextHasTheTasksOfTheDamagedOne() throws IOException {
    Corpus corpus = Corpus.read();
    corpus.documents.forEach((name, document) ->
        assertThat(contents(clean(Objects.requireNonNull(corpus.texts.get(name)).text())))
            .as(name)
            .isEqualTo(contents(document)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2\tCông bố thủ tục\tVăn phòng\tQuý II/2021\n",
        "1\tSắp xếp các phòng\tVụ Tổ chức cán bộ\tQuý IV/2021\n",
        "Báo cáo Bộ Nội vụ trước ngày 15/6/2021.\n",
      })
  void aTaskThatWasMissedMovesNoOther(String missed) {
    Map<String, String> all = contents(clean(PLAN));
    Map<String, String> fewer = contents(clean(PLAN.replace(missed, "")));
    assertThat(all).hasSize(7);
    assertThat(fewer).hasSize(6);
    assertThat(all).containsAllEntriesOf(fewer);
  }

  @Test
  void idsTellThePlace() {
    assertThat(contents(clean(PLAN)))
        .containsEntry("b1.ii.1", "Sắp xếp các phòng")
        .containsEntry("t.ii.2.1", "Hằng quý, gửi kết quả về Văn phòng");
  }
}
