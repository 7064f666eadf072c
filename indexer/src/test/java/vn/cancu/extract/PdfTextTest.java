package vn.cancu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

  private static final int LIMIT = 100_000;

  @TempDir Path folder;

  private PdfPages pages;

  @BeforeEach
  void open() throws IOException {
    pages = new PdfPages();
  }

  @AfterEach
  void close() throws IOException {
    pages.close();
  }

  private Extraction read() throws IOException {
    Path file = Files.createTempFile(folder, "test", ".pdf");
    pages.save(file);
    return PdfText.read(file, LIMIT);
  }

  private SourceText text() throws IOException {
    Extraction extraction = read();
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).text();
  }

  private static final String FULL =
      "lines of words that reach the right margin of their page, more or less";

  @Test
  void linesBecomeParagraphs() throws IOException {
    pages
        .text(100, 100, FULL)
        .text(70, 116, FULL + " and on")
        .text(70, 132, "until here.")
        .text(100, 148, "Another one, short.")
        .text(100, 164, "A third one.");
    assertThat(text().text())
        .isEqualTo(FULL + " " + FULL + " and on until here.\nAnother one, short.\nA third one.\n");
  }

  @Test
  void aParagraphGoesOnOverThePageBreak() throws IOException {
    pages.text(70, 700, FULL + " and on").text(70, 716, FULL + " and on");
    pages.page().text(70, 100, "until here.").text(70, 130, "Next.");
    SourceText text = text();
    assertThat(text.text()).endsWith("and on until here.\nNext.\n");
    assertThat(text.pageStarts()).containsExactly(text.text().indexOf("until here."));
  }

  @Test
  void theHeadIsReadColumnByColumn() throws IOException {
    pages
        .text(80, 80, "BO Y TE")
        .text(250, 80, "CONG HOA XA HOI CHU NGHIA VIET NAM")
        .text(95, 94, "-------")
        .text(280, 94, "Doc lap - Tu do - Hanh phuc")
        .text(75, 114, "So: 12/QD-BYT")
        .text(290, 114, "Ha Noi, ngay 1 thang 2 nam 2024")
        .text(70, 150, FULL);
    assertThat(text().text())
        .isEqualTo(
            "BO Y TE\n-------\nSo: 12/QD-BYT\nCONG HOA XA HOI CHU NGHIA VIET NAM\n"
                + "Doc lap - Tu do - Hanh phuc\nHa Noi, ngay 1 thang 2 nam 2024\n"
                + FULL
                + "\n");
  }

  @Test
  void aTabAfterANumberIsNoColumn() throws IOException {
    pages
        .text(70, 100, "1.")
        .text(120, 100, "Pham vi")
        .text(70, 120, "2.")
        .text(120, 120, "Doi tuong");
    assertThat(text().text()).isEqualTo("1. Pham vi\n2. Doi tuong\n");
  }

  @Test
  void rulingLinesMakeATable() throws IOException {
    pages.text(70, 80, "Before");
    pages.grid(new float[] {70, 110, 300, 500}, new float[] {100, 140, 180, 220});
    pages.text(75, 125, "No").text(120, 115, "Content").text(310, 115, "Unit");
    pages
        .text(75, 155, "1")
        .text(120, 155, "A task which is")
        .text(120, 170, "long")
        .text(310, 155, "Office");
    pages.text(75, 195, "2").text(120, 195, "- One").text(120, 210, "- Two");
    pages.text(70, 240, "After");
    assertThat(text().text().lines())
        .containsExactly(
            "Before",
            "No\tContent\tUnit",
            "1\tA task which is long\tOffice",
            "2\t- One\u2028- Two\t",
            "After");
  }

  @Test
  void cellsWithoutALineBetweenThemAreOne() throws IOException {
    pages.line(70, 100, 400, 100).line(70, 180, 400, 180).line(120, 140, 400, 140);
    pages.line(70, 100, 70, 180).line(120, 100, 120, 180).line(400, 100, 400, 180);
    pages.line(260, 140, 260, 180);
    pages
        .text(80, 145, "1")
        .text(130, 125, "Results")
        .text(130, 165, "2023")
        .text(270, 165, "2024");
    assertThat(text().text())
        .isEqualTo("\tResults\t\n1\t2023\t2024\n".replace("\tResults\t\n1", "1\tResults\t\n"));
  }

  @Test
  void linesBetweenColumnsOnlyLeaveRowsToTheNumbers() throws IOException {
    pages.grid(new float[] {70, 110, 300, 500}, new float[] {100, 300});
    pages
        .text(75, 115, "1")
        .text(120, 115, "First task of")
        .text(120, 129, "many")
        .text(310, 115, "Office");
    pages
        .text(75, 143, "2")
        .text(120, 143, "Second task")
        .text(310, 143, "Office")
        .text(310, 157, "and others");
    assertThat(text().text())
        .isEqualTo("1\tFirst task of many\tOffice\n2\tSecond task\tOffice and others\n");
  }

  @Test
  void alignedColumnsMakeATableWithoutLines() throws IOException {
    String[][] rows = {
      {"No", "Content", "Unit", "Time"},
      {"1", "First task", "Office", "2023"},
      {"2", "Second task", "", "2024"},
      {"3", "Third task", "Centre", "2025"}
    };
    for (int i = 0; i < rows.length; i++) {
      float[] xs = {70, 110, 300, 450};
      for (int c = 0; c < xs.length; c++) {
        if (!rows[i][c].isEmpty()) {
          pages.text(xs[c], 100 + 30 * i, rows[i][c]);
        }
      }
    }
    pages.text(110, 174, "in detail");
    assertThat(text().text())
        .isEqualTo(
            """
            No\tContent\tUnit\tTime
            1\tFirst task\tOffice\t2023
            2\tSecond task in detail\t\t2024
            3\tThird task\tCentre\t2025
            """);
  }

  @Test
  void aTableGoesOnOverThePageBreak() throws IOException {
    float[] xs = {70, 110, 300, 500};
    pages.grid(xs, new float[] {700, 720, 740, 760});
    pages.text(75, 715, "No").text(120, 715, "Content").text(310, 715, "Unit");
    pages.text(75, 735, "1").text(120, 735, "First").text(310, 735, "Office");
    pages.text(75, 755, "2").text(120, 755, "Second, which").text(310, 755, "Office");
    pages.page().grid(xs, new float[] {60, 80, 100, 120});
    pages.text(75, 75, "No").text(120, 75, "Content").text(310, 75, "Unit");
    pages.text(120, 95, "goes on");
    pages.text(75, 115, "3").text(120, 115, "Third").text(310, 115, "Centre");
    SourceText text = text();
    assertThat(text.text())
        .isEqualTo(
            """
            No\tContent\tUnit
            1\tFirst\tOffice
            2\tSecond, which goes on\tOffice
            3\tThird\tCentre
            """);
    assertThat(text.pageStarts()).containsExactly(text.text().indexOf("3\tThird"));
  }

  @Test
  void aRowWithoutANumberIsNotTheRestOfTheOneBefore() throws IOException {
    float[] xs = {70, 110, 300, 500};
    pages.grid(xs, new float[] {720, 740, 760});
    pages.text(75, 735, "No").text(120, 735, "Content").text(310, 735, "Unit");
    pages.text(75, 755, "1").text(120, 755, "First;").text(310, 755, "Office");
    pages.page().grid(xs, new float[] {60, 80, 100});
    pages.text(120, 75, "Another").text(310, 75, "Centre");
    pages.text(75, 95, "2").text(120, 95, "Second");
    assertThat(text().text())
        .isEqualTo("No\tContent\tUnit\n1\tFirst;\tOffice\n\tAnother\tCentre\n2\tSecond\t\n");
  }

  @Test
  void pageNumbersAndRunningTitlesAreLeftOut() throws IOException {
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        pages.page();
      }
      pages
          .text(250, 40, "A running title")
          .text(70, 100, "Text " + page + " stays")
          .text(300, 810, "- " + page + " -");
      pages.text(70, 125, "Appendix");
    }
    assertThat(text().text())
        .isEqualTo(
            """
            A running title
            Text 1 stays
            Appendix
            Text 2 stays
            Appendix
            Text 3 stays
            Appendix
            Text 4 stays
            Appendix
            """);
  }

  @Test
  void headingsThatDifferInTheirNumberStay() throws IOException {
    pages.text(250, 60, "Appendix 1").text(70, 100, "One.");
    pages.page().text(250, 60, "Appendix 2").text(70, 100, "Two.");
    assertThat(text().text()).isEqualTo("Appendix 1\nOne.\nAppendix 2\nTwo.\n");
  }

  @Test
  void aFootnoteFollowsTheParagraphItInterrupts() throws IOException {
    pages.text(70, 690, FULL + " and on").text(70, 706, FULL + " and");
    pages.text(70.5f + PdfPages.width(FULL + " and", 12), 701, 7, "1");
    pages.text(70, 780, 6, "1").text(75, 784, 9, "A note.");
    pages.page().text(70, 100, "until here.").text(70, 140, "Next.");
    assertThat(text().text()).endsWith("until here.\n¹ A note.\nNext.\n");
  }

  @Test
  void aRaisedNumberIsAMarkAndNoDigit() throws IOException {
    pages
        .text(70, 100, "Decision 206")
        .text(70.2f + PdfPages.width("Decision 206", 12), 95, 7, "1")
        .text(155, 100, "applies");
    assertThat(text().text()).isEqualTo("Decision 206¹ applies\n");
  }

  @Test
  void turnedTextFollowsThePage() throws IOException {
    pages
        .turned(40, 400, "In the margin")
        .text(70, 100, "Upright text of the page")
        .text(70, 150, "Two");
    assertThat(text().text()).isEqualTo("Upright text of the page\nTwo\nIn the margin\n");
  }

  @Test
  void aPictureWithAStampNeedsOcr() throws IOException {
    pages.picture().text(300, 50, 8, "Signed by: an office. Time: 01.02.2024 10:00:00 +07:00");
    pages.page().picture();
    assertThat(read()).isEqualTo(new Extraction.NeedsOcr(2));
  }

  @Test
  void pagesThatArePicturesAreNamed() throws IOException {
    for (int page = 1; page <= 8; page++) {
      if (page > 1) {
        pages.page();
      }
      if (page == 3 || page >= 5 && page <= 7) {
        pages.picture();
      } else {
        pages.text(70, 100, FULL).text(70, 130, "Page " + page + ".");
      }
    }
    // Of eight pages four are pictures: as many as there are pages of text.
    assertThat(text().remarks())
        .containsExactly(
            new SourceRemark(
                SourceRemark.Kind.UNREAD,
                SourceRemark.WHOLE,
                "Trang 3, 5–7 chỉ có ảnh, không có lớp chữ: chưa đọc được."));
  }

  @Test
  void aRunningTitleBesideAPageNumberIsLeftOutAndTold() throws IOException {
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pages.page();
      }
      pages.text(70, 100, FULL).text(70, 820, "Office of records").text(480, 820, page + "/3");
    }
    SourceText text = text();
    assertThat(text.text()).doesNotContain("Office of records", "1/3", "2/3");
    assertThat(text.remarks())
        .extracting(SourceRemark::message)
        .containsExactly("Bỏ khỏi trang in: dòng đầu, cuối trang “Office of records” (trang 1–3).");
  }

  @Test
  void textOverAPictureIsText() throws IOException {
    pages.picture();
    for (int i = 0; i < 10; i++) {
      pages.text(70, 100 + 20 * i, FULL);
    }
    assertThat(read()).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void blankPagesAreEmpty() throws IOException {
    pages.page();
    assertThat(read()).isEqualTo(new Extraction.Empty());
  }

  @Test
  void aPasswordIsNoticed() throws IOException {
    pages.text(70, 100, "Secret");
    pages.protect("secret");
    assertThat(read()).isEqualTo(new Extraction.Encrypted());
  }

  @Test
  void aFileThatOnlyForbidsChangesIsRead() throws IOException {
    pages.text(70, 100, "Open to all");
    pages.protect("");
    assertThat(text().text()).isEqualTo("Open to all\n");
  }
}
