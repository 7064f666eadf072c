package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;

class OutlineGrammarTest {

  private static List<String> outline(String text) {
    return Parsed.of(text).provisions().stream()
        .map(p -> p.id() + " | " + p.label() + " | " + p.heading())
        .toList();
  }

  @Test
  void aLaw() {
    assertThat(
            outline(
                """
                QUỐC HỘI
                Luật số: 58/2014/QH13
                LUẬT
                BẢO HIỂM XÃ HỘI
                Căn cứ Hiến pháp;
                Chương I
                QUY ĐỊNH CHUNG
                Mục 1
                PHẠM VI
                Điều 1. Phạm vi điều chỉnh
                Luật này quy định.
                1. Khoản một:
                a) Điểm a;
                đ) Điểm đ.
                - Gạch đầu dòng không phải là một phần.
                2. Khoản hai
                Điều 26 của Luật Việc làm thì không phải một điều mới.
                Điều 2a. Hiệu lực
                """))
        .containsExactly(
            "phan-mo-dau | Phần mở đầu | null",
            "chuong-i | Chương I | Quy định chung",
            "chuong-i.muc-1 | Chương I, Mục 1 | Phạm vi",
            "dieu-1 | Điều 1 | Phạm vi điều chỉnh",
            "dieu-1.khoan-1 | Điều 1 khoản 1 | Khoản một:",
            "dieu-1.khoan-1.diem-a | Điều 1 khoản 1 điểm a | Điểm a;",
            "dieu-1.khoan-1.diem-đ | Điều 1 khoản 1 điểm đ | Điểm đ.",
            "dieu-1.khoan-2 | Điều 1 khoản 2 | Khoản hai",
            "dieu-2a | Điều 2a | Hiệu lực");
  }

  @Test
  void aPlanWithAnAnnexAndARepeatedNumber() {
    assertThat(
            outline(
                """
                Số: 1/KH-BHXH
                KẾ HOẠCH
                Công tác năm 2021
                I. MỤC TIÊU
                1. Một
                1.1. Một một
                a) Điểm
                - Gạch
                + Cộng
                II. Nhiệm vụ
                1. Hai một
                1. Hai một nữa
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                KT. TỔNG GIÁM ĐỐC
                PHÓ TỔNG GIÁM ĐỐC
                Trần Văn An
                Phụ lục II
                DANH MỤC NHIỆM VỤ
                1. Việc thứ nhất
                """))
        .containsExactly(
            "phan-mo-dau | Phần mở đầu | null",
            "i | Mục I | Mục tiêu",
            "i.1 | Mục I.1 | Một",
            "i.1.1 | Mục I.1.1 | Một một",
            "i.1.1.a | Mục I.1.1.a | Điểm",
            "i.1.1.a.gach-1 | Mục I.1.1.a, gạch đầu dòng 1 | Gạch",
            "i.1.1.a.gach-1.cong-1 | Mục I.1.1.a, gạch đầu dòng 1, dấu cộng 1 | Cộng",
            "ii | Mục II | Nhiệm vụ",
            "ii.1 | Mục II.1 | Hai một",
            "ii.1-2 | Mục II.1 | Hai một nữa",
            "phan-ket | Phần kết | null",
            "phu-luc-2 | Phụ lục II | Danh mục nhiệm vụ",
            "phu-luc-2.1 | Phụ lục II, mục 1 | Việc thứ nhất");
  }

  @Test
  void whatADecisionPromulgatesHasArticlesOfItsOwn() {
    assertThat(
            outline(
                """
                Số: 1/QĐ-BHXH
                QUYẾT ĐỊNH
                Ban hành Quy chế
                Điều 1. Ban hành kèm theo Quyết định này Quy chế.
                Nơi nhận:
                - Lưu: VT.
                QUY CHẾ
                Làm việc của cơ quan
                (Ban hành kèm theo Quyết định số 1/QĐ-BHXH)
                Điều 1. Phạm vi
                """))
        .contains("kem-theo-1.dieu-1 | Quy chế kèm theo, Điều 1 | Phạm vi")
        .contains("dieu-1 | Điều 1 | Ban hành kèm theo Quyết định này Quy chế.");
  }

  @RepeatedTest(20)
  void provisionsCoverTheTextOfRandomDocuments() {
    long seed = System.nanoTime();
    String text = random(new Random(seed));
    LegalDocument document = Parsed.of(text);
    int next = 0;
    Set<String> ids = new HashSet<>();
    for (Provision provision : document.provisions()) {
      assertThat(provision.span().start()).as("seed %d, %s", seed, provision).isEqualTo(next);
      assertThat(ids.add(provision.id())).as("seed %d, %s", seed, provision).isTrue();
      assertThat(provision.parent() == null || ids.contains(provision.parent()))
          .as("seed %d, %s", seed, provision)
          .isTrue();
      next = provision.span().end();
    }
    assertThat(next).as("seed %d", seed).isEqualTo(text.length());
  }

  private static String random(Random random) {
    String[] starts = {
      "Điều %d. ",
      "%d. ",
      "%d.%d. ",
      "a) ",
      "đ) ",
      "- ",
      "+ ",
      "I. ",
      "IV. ",
      "A. ",
      "Chương %d",
      "Mục 1",
      "Phụ lục %d",
      "PHỤ LỤC",
      "Nơi nhận:",
      "Căn cứ Nghị định số %d/2020/NĐ-CP;",
      "QUY CHẾ",
      "",
      "Phần thứ hai",
      "(Ban hành kèm theo Quyết định số %d/QĐ-BHXH)",
      "KẾ HOẠCH",
      "Số: %d/KH-BHXH",
      "\t1\t2\t",
      "“",
      "%d) "
    };
    return random
        .ints(random.nextInt(1, 60), 0, starts.length)
        .mapToObj(
            i -> starts[i].replace("%d", String.valueOf(random.nextInt(1, 12))) + words(random))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Random random) {
    String[] words = {
      "Nội dung",
      "thực hiện",
      "BẢO HIỂM",
      "theo",
      "2021",
      "",
      "khoản 1 Điều 2",
      ";",
      "Luật Việc làm"
    };
    return random
        .ints(random.nextInt(4), 0, words.length)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining(" "));
  }
}
