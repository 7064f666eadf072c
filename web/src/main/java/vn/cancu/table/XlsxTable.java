package vn.cancu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (ECMA-376): dates are dates, the headings stay in sight and filter, long texts
 * are wrapped, and it prints on A4 across with the headings on each page. Texts are texts, whatever
 * they begin with. Rows beyond what a sheet can hold go on in the next one.
 */
public final class XlsxTable implements TableWriter {

  /** A sheet has 1 048 576 rows. */
  private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  /** Excel refuses longer texts. */
  private static final int LONGEST_TEXT = 32_767;

  /** Rows that are held before they are written. */
  private static final int HELD = 200;

  private static final String DAY = "dd/mm/yyyy";
  private static final String HEADING_FILL = "E8ECF3";

  private final Workbook workbook;
  private final String title;
  private final List<Column> columns;
  private final int mostRows;
  private Worksheet sheet;
  private int sheets;
  private int row;

  /**
   * @param title name of the sheet, shortened and without the signs that Excel forbids there
   */
  public XlsxTable(OutputStream out, String title, List<Column> columns) throws IOException {
    this(out, title, columns, MOST_ROWS);
  }

  XlsxTable(OutputStream out, String title, List<Column> columns, int mostRows) throws IOException {
    workbook = new Workbook(out, "CanCu", "1.0");
    this.title = title.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
    this.columns = List.copyOf(columns);
    this.mostRows = mostRows;
    sheet = begin();
  }

  private Worksheet begin() {
    String number = sheets == 0 ? "" : " " + (sheets + 1);
    Worksheet next =
        workbook.newWorksheet(title.substring(0, Math.min(25, title.length())) + number);
    sheets++;
    row = 1;
    for (int i = 0; i < columns.size(); i++) {
      next.width(i, columns.get(i).width());
      next.inlineString(0, i, columns.get(i).heading());
      next.style(0, i)
          .bold()
          .fillColor(HEADING_FILL)
          .wrapText(true)
          .verticalAlignment("center")
          .set();
    }
    next.freezePane(0, 1);
    next.repeatRows(0);
    next.paperSize(PaperSize.A4_PAPER);
    next.pageOrientation("landscape");
    next.setFitToPage(true);
    next.fitToHeight((short) 0);
    next.footer("&P/&N", Position.CENTER);
    return next;
  }

  @Override
  public void row(@Nullable Object... cells) throws IOException {
    if (row > mostRows) {
      finishSheet();
      sheet = begin();
    }
    for (int i = 0; i < cells.length; i++) {
      cell(i, cells[i]);
    }
    row++;
    if (row % HELD == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).verticalAlignment("top").set();
      }
      case Number number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).verticalAlignment("top").set();
      }
      default -> {
        sheet.inlineString(row, column, text(cell.toString()));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /** Without what XML 1.0 cannot say, and no longer than Excel takes. */
  private static String text(String text) {
    int end = Math.min(LONGEST_TEXT, text.length());
    StringBuilder clean = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < end
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        clean.append(c).append(text.charAt(++i));
      } else if (c >= ' ' && c < '\uD800' || c >= '\uE000' && c < '\uFFFE' || c == '\n') {
        clean.append(c);
      } else {
        clean.append(c == '\t' ? ' ' : '\uFFFD');
      }
    }
    return clean.toString();
  }

  private void finishSheet() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    sheet.finish();
  }

  @Override
  public void end() throws IOException {
    finishSheet();
    workbook.finish();
  }
}
