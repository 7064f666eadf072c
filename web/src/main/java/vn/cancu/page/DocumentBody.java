package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;

/**
 * Cuts the text of a document into blocks, line by line: a provision gives its anchor to the line
 * it begins on, a task table takes the place of its lines, other lines with tabs become a table.
 */
final class DocumentBody {

  private final LegalDocument document;
  private final List<Link> links;
  private final LocalDate today;
  private final Marks marks;
  private final Outline outline;
  private final Deque<Provision> provisions;
  private final Deque<TaskTable> tables;
  private final List<Block> blocks = new ArrayList<>();
  private int headingLevel = 2;
  private int depth;

  private DocumentBody(LegalDocument document, List<Link> links, LocalDate today, Marks marks) {
    this.document = document;
    this.links = links;
    this.today = today;
    this.marks = marks;
    this.outline = new Outline(document);
    this.provisions =
        new ArrayDeque<>(
            document.provisions().stream()
                .sorted(Comparator.comparingInt(provision -> provision.span().start()))
                .toList());
    this.tables =
        new ArrayDeque<>(
            document.taskTables().stream()
                .filter(table -> table.span().length() > 0 && isTabular(table))
                .sorted(Comparator.comparingInt(table -> table.span().start()))
                .toList());
  }

  static List<Block> of(LegalDocument document, List<Link> links, LocalDate today) {
    return of(document, links, today, Marks.none());
  }

  /** The same with marks. */
  static List<Block> of(LegalDocument document, List<Link> links, LocalDate today, Marks marks) {
    DocumentBody body = new DocumentBody(document, links, today, marks);
    body.read();
    return body.blocks;
  }

  /** Tasks read from running text stay text. */
  private static boolean isTabular(TaskTable table) {
    return table.tasks().stream()
        .anyMatch(task -> task.origin() == vn.cancu.document.Task.Origin.TABLE);
  }

  private void read() {
    int at = 0;
    while (at < document.text().length()) {
      TaskTable table = tables.peek();
      TextSpan line = lineFrom(at);
      if (table != null && table.span().start() < line.end()) {
        at = taskTable(table, line);
      } else if (isRow(line)) {
        at = plainTable(line);
      } else {
        textLine(line);
        at = line.end() + 1;
      }
    }
  }

  private int taskTable(TaskTable table, TextSpan line) {
    if (line.start() < table.span().start()) {
      textLine(new TextSpan(line.start(), table.span().start()));
    }
    tables.remove();
    List<String> anchors = anchorsBefore(table.span().end());
    blocks.add(Block.tasks(anchors, TaskRows.of(document, table, links, today, marks)));
    int end = Math.max(table.span().end(), line.start());
    return end < document.text().length() && document.text().charAt(end) == '\n' ? end + 1 : end;
  }

  private int plainTable(TextSpan first) {
    List<List<SafeString>> rows = new ArrayList<>();
    TextSpan line = first;
    int limit = tables.isEmpty() ? Integer.MAX_VALUE : tables.element().span().start();
    int end = first.start();
    while (isRow(line) && line.start() < limit) {
      rows.add(cells(line));
      end = line.end() + 1;
      line = lineFrom(end);
    }
    blocks.add(Block.table(anchorsBefore(end), rows));
    return end;
  }

  private List<SafeString> cells(TextSpan line) {
    List<SafeString> cells = new ArrayList<>();
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || document.text().charAt(i) == '\t') {
        cells.add(html(new TextSpan(from, i)));
        from = i + 1;
      }
    }
    return cells;
  }

  private SafeString html(TextSpan stretch) {
    return Markup.of(document.text(), stretch, links, marks.within(stretch));
  }

  private void textLine(TextSpan line) {
    List<Provision> begun = new ArrayList<>();
    while (!provisions.isEmpty()
        && provisions.element().span().start() < Math.max(line.end(), line.start() + 1)) {
      begun.add(provisions.remove());
    }
    if (line.of(document.text()).isBlank()) {
      begun.forEach(provision ->
          blocks.add(Block.text(provision.id(), provision.label(), 0, "empty", Markup.of(""))));
      return;
    }
    SafeString html = html(line);
    for (Provision outer : begun.subList(0, Math.max(0, begun.size() - 1))) {
      blocks.add(Block.text(outer.id(), outer.label(), 0, "empty", Markup.of("")));
    }
    place(begun.isEmpty() ? null : begun.getLast(), line, html);
  }

  private void place(@Nullable Provision provision, TextSpan line, SafeString html) {
    if (provision == null) {
      blocks.add(Block.text(null, null, depth, style(line), html));
    } else if (outline.isHeading(provision)) {
      headingLevel = Math.min(6, Math.min(headingLevel + 1, 3 + outline.headingsAbove(provision)));
      depth = 0;
      blocks.add(Block.heading(headingLevel, provision.id(), provision.label(), html));
    } else {
      depth = indent(provision);
      blocks.add(Block.text(provision.id(), provision.label(), depth, style(line), html));
    }
  }

  /** Headings are not indented, so what stands below them begins at the margin again. */
  private int indent(Provision provision) {
    return Math.clamp((long) provision.depth() - outline.headingsAbove(provision), 0, 4);
  }

  /** A line in capitals is a title of its own, such as the name of an annex. */
  private String style(TextSpan line) {
    String words = line.of(document.text());
    boolean capitals =
        words.length() < 250
            && words.chars().anyMatch(Character::isUpperCase)
            && words.chars().noneMatch(Character::isLowerCase);
    return capitals ? "capitals" : "";
  }

  private List<String> anchorsBefore(int end) {
    List<String> anchors = new ArrayList<>();
    while (!provisions.isEmpty() && provisions.element().span().start() < end) {
      anchors.add(provisions.remove().id());
    }
    return anchors;
  }

  private boolean isRow(TextSpan line) {
    return document.text().substring(line.start(), line.end()).indexOf('\t') >= 0;
  }

  private TextSpan lineFrom(int start) {
    int from = Math.min(start, document.text().length());
    int end = document.text().indexOf('\n', from);
    return new TextSpan(from, end < 0 ? document.text().length() : end);
  }
}
