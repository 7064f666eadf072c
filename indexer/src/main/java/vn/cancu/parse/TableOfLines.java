package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cancu.document.TextSpan;

/** A table whose cells stand one a line, or several lines a cell. */
final class TableOfLines {

  /** Openings of lines that follow a table. */
  private static final List<String> OPENINGS =
      List.of(
          "Nơi nhận",
          "Phụ lục",
          "PHỤ LỤC",
          "Điều ",
          "Ghi chú:",
          "Mẫu ",
          "Trên đây là",
          "CỘNG HÒA",
          "Trong quá trình",
          "Yêu cầu ",
          "KT.",
          "TL.",
          "TM.",
          "TUQ.",
          "QUYẾT ĐỊNH");

  private final TableLines lines;
  private final int first;
  private final TableHeader header;
  private final TableScan scan;
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Set<Integer> breaks = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private boolean afterBreak;

  TableOfLines(TableLines lines, int first, TableHeader header, TableScan scan) {
    this.lines = lines;
    this.first = first;
    this.header = header;
    this.scan = scan;
  }

  /** Reads it, page by page; returns the index of the line after it. */
  int read() {
    TableAlignment alignment = scan.alignment(header);
    int next = header.next();
    boolean goesOn = true;
    while (goesOn) {
      int end = collect(next);
      Optional<TableHeader> again = end < lines.size() ? scan.lineHeader(end) : Optional.empty();
      int read = page(alignment);
      goesOn =
          read == texts.size()
              && again.filter(header2 -> header2.roles().equals(header.roles())).isPresent();
      next = goesOn ? again.orElseThrow().next() : read == 0 ? next : places.get(read - 1) + 1;
      afterBreak = true;
    }
    scan.add(first, next, header, rows, notes);
    return next;
  }

  /** Takes the lines up to the end of a page or of the table; returns the index after them. */
  private int collect(int from) {
    texts.clear();
    places.clear();
    breaks.clear();
    int i = from;
    for (; i < lines.size() && !ends(i) && scan.lineHeader(i).isEmpty(); i++) {
      if (scan.isNote(i)) {
        notes.add(lines.text(i));
        breaks.add(texts.size());
      } else if (lines.length(i) > 0) {
        take(lines.text(i).strip(), i);
      }
    }
    return i;
  }

  /** A line is a cell; the heading of a section may stand behind its numeral. */
  private void take(String line, int place) {
    Optional<TaskNumber.Prefix> section =
        header.roles().contains(TableRole.NUMBER)
            ? TaskNumber.prefix(line).filter(p -> p.number().level() <= TaskNumber.ROMAN)
            : Optional.empty();
    section.ifPresent(prefix -> {
      texts.add(prefix.number().text());
      places.add(place);
    });
    texts.add(section.map(TaskNumber.Prefix::rest).orElse(line));
    places.add(place);
  }

  /** Puts the lines of a page into rows; returns how many of them belong to the table. */
  private int page(TableAlignment alignment) {
    List<TableAlignment.Place> aligned = alignment.lines(texts);
    int at = 0;
    while (at < texts.size() && aligned.get(at).column() != TableAlignment.OUTSIDE) {
      int end = at + 1;
      while (end < texts.size()
          && !aligned.get(end).opens()
          && aligned.get(end).column() != TableAlignment.OUTSIDE) {
        end++;
      }
      rows.add(row(aligned, at, end));
      afterBreak = false;
      at = end;
    }
    return at;
  }

  private boolean ends(int index) {
    if (lines.isRow(index)) {
      return true;
    }
    String text = lines.text(index);
    boolean numbered =
        header.roles().contains(TableRole.NUMBER)
            && TaskNumber.prefix(text)
                .filter(p -> p.number().level() > TaskNumber.ROMAN)
                .isPresent();
    return text.endsWith("./.") || numbered || OPENINGS.stream().anyMatch(text::startsWith);
  }

  private Table.Row row(List<TableAlignment.Place> aligned, int from, int to) {
    String[] cells = new String[header.roles().size()];
    Arrays.fill(cells, "");
    for (int i = from; i < to; i++) {
      int column = aligned.get(i).column();
      String cell = cells[column];
      cells[column] = cell.isEmpty() ? texts.get(i) : cell + "\u2028" + texts.get(i);
    }
    TextSpan span = new TextSpan(lines.start(places.get(from)), lines.endOf(places.get(to - 1)));
    return new Table.Row(span, List.of(cells), afterBreak || breaks.contains(from));
  }
}
