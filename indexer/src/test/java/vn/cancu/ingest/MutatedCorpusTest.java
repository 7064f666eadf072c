package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Task;
import vn.cancu.document.TextSpan;
import vn.cancu.extract.SourceText;
import vn.cancu.parse.DocumentParser;
import vn.cancu.parse.QualityReport;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;

/** Whatever is done to a text, it is understood somehow, and what is found lies inside it. */
class MutatedCorpusTest {

  private static final int ROUNDS = 60;
  private static final int LONGEST = 20_000;

  private static final List<String> FRAGMENTS =
      List.of(
          "Điều 1.",
          "Điều 2. ",
          "khoản 1, 2 Điều 5",
          "điểm a khoản 3",
          "Chương II\n",
          "PHỤ LỤC I\n",
          "Căn cứ Nghị định số 89/2020/NĐ-CP ngày 04 tháng 8 năm 2020 của Chính phủ;",
          "Số: /QĐ-BHXH",
          "Quyết định số 1",
          "114/QĐ-BHXH",
          "Luật Bảo hiểm xã hội",
          "Nơi nhận:\n- Như trên;\n",
          "TT\nNội dung\nĐơn vị chủ trì\nThời gian\n",
          "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n",
          "1\tXây dựng\tVụ Pháp chế\tQuý I/2021\n",
          "trước ngày 31/02/2021",
          "ngày 15 hằng tháng",
          "Quý I\nI/2021",
          "đạt 99,5%",
          "Mẫu số 01/TS",
          "\t",
          "\n",
          "\n\n",
          "\u2028",
          "|",
          "**",
          "<td>",
          "&nbsp;",
          "\u0000",
          "\uD800",
          "\uDFFF",
          "e\u0323\u0302",
          "%",
          "(",
          ")",
          ":",
          ";",
          "/",
          "-",
          "...",
          "I.",
          "1.1.",
          "a)",
          "- ",
          "KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\n",
          "QUYẾT ĐỊNH:\n",
          " ",
          "thay thế Quyết định số 5/QĐ-BHXH",
          "Hà Nội, ngày 19 tháng 01 năm 2021");

  @Test
  void mutationsOfTheCorpusAreUnderstoodAndPlacesStayInside() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(Long.getLong("mutations.seed", seed));
    System.out.println("mutations.seed=" + Long.getLong("mutations.seed", seed));
    Repair repair = new Repair(Corpus.VOCABULARY);
    DocumentParser parser = new DocumentParser(Corpus.VOCABULARY);
    List<SourceText> sources = List.copyOf(Corpus.sources().values());
    for (int round = 0; round < ROUNDS; round++) {
      String text =
          round % 4 == 3
              ? assembled(random)
              : mutated(part(sources.get(round % sources.size()).text(), random), random);
      RepairedText repaired = repair.apply(new SourceText(text, List.of(), "text/plain"));
      check(text, repaired, parser.parse("tep.txt", repaired));
    }
  }

  private static String part(String text, Random random) {
    int from = text.length() <= LONGEST ? 0 : random.nextInt(text.length() - LONGEST);
    return text.substring(random.nextBoolean() ? 0 : from, Math.min(text.length(), from + LONGEST));
  }

  private static String assembled(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(400);
    for (int i = 0; i < pieces; i++) {
      text.append(fragment(random)).append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int changes = 1 + random.nextInt(300);
    for (int i = 0; i < changes && changed.length() > 40; i++) {
      int at = random.nextInt(changed.length() - 30);
      int length = random.nextInt(30);
      switch (random.nextInt(5)) {
        case 0 -> changed.delete(at, at + length);
        case 1 -> changed.insert(at, fragment(random));
        case 2 -> changed.insert(at, changed.substring(at, at + length));
        case 3 -> changed.setCharAt(at, changed.charAt(random.nextInt(changed.length())));
        default -> changed.replace(at, at + length, fragment(random));
      }
    }
    return changed.toString();
  }

  private static String fragment(Random random) {
    return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
  }

  private static void check(String source, RepairedText repaired, LegalDocument document) {
    assertThat(document.text()).isEqualTo(repaired.text());
    assertThat(spans(document))
        .allMatch(span -> 0 <= span.start() && span.end() <= document.text().length());
    int lines = 1 + (int) source.chars().filter(c -> c == '\n').count();
    assertThat(lines(document).boxed()).allMatch(line -> line >= 1 && line <= lines);
    assertThat(document.diagnostics()).allMatch(each -> each.line() >= 0 && each.line() <= lines);
    assertThat(document.provisions()).extracting(Provision::id).doesNotHaveDuplicates();
    assertThat(document.tasks().map(Task::id)).doesNotHaveDuplicates();
    assertThat(QualityReport.score(document).orElseThrow()).isBetween(0, 100);
    int before = 0;
    for (int i = 0; i <= document.text().length(); i++) {
      int at = repaired.offsets().original(i);
      if (at < before || at > source.length()) {
        fail("offset %d came from %d after %d", i, at, before);
      }
      before = at;
    }
  }

  private static List<TextSpan> spans(LegalDocument document) {
    List<TextSpan> spans = new ArrayList<>();
    document.provisions().forEach(each -> spans.add(each.span()));
    document.taskTables().forEach(each -> spans.add(each.span()));
    document.tasks().forEach(each -> spans.add(each.span()));
    document.duties().forEach(each -> spans.add(each.span()));
    document.forms().forEach(each -> spans.add(each.span()));
    document
        .references()
        .forEach(each -> {
          spans.add(each.span());
          spans.add(each.sentence());
        });
    return spans;
  }

  private static IntStream lines(LegalDocument document) {
    return Stream.of(
            document.references().stream().mapToInt(each -> each.line()),
            document.forms().stream().mapToInt(each -> each.line()),
            document.duties().stream().mapToInt(each -> each.line()),
            document.indicators().stream().mapToInt(each -> each.line()),
            document.tasks().mapToInt(each -> each.line()))
        .flatMapToInt(each -> each);
  }
}
