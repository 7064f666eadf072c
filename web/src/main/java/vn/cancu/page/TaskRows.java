package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;

/**
 * A task table as a table.
 *
 * @param id anchor of the table
 * @param products whether any row names a product
 * @param original the lines the table was read from
 */
record TaskRows(
    String id, @Nullable String title, boolean products, List<Row> rows, SafeString original) {

  /** A unit and its page. */
  record UnitLink(String name, @Nullable String href) {

    static List<UnitLink> of(List<UnitName> units) {
      return units.stream()
          .map(unit ->
              new UnitLink(unit.name(), unit.key().isEmpty() ? null : Links.unit(unit.key())))
          .toList();
    }
  }

  /**
   * @param section heading to print above the row, where a new one begins
   * @param understood the time in words; {@code null} where the document says it in the same words
   */
  record Row(
      String anchor,
      @Nullable String section,
      @Nullable String no,
      SafeString content,
      String href,
      List<UnitLink> lead,
      List<UnitLink> coordinating,
      @Nullable String deadlineRaw,
      @Nullable String understood,
      boolean past,
      @Nullable SafeString product,
      @Nullable String footnote) {}

  static TaskRows of(
      LegalDocument document, TaskTable table, List<Link> links, LocalDate today, Marks marks) {
    List<Row> rows = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    String section = null;
    for (Task task : table.tasks()) {
      List<Link> inRow = links.stream().filter(link -> task.span().contains(link.span())).toList();
      boolean newSection = !Objects.equals(section, task.section());
      section = task.section();
      rows.add(row(document, task, newSection ? section : null, inRow, placed, today, marks));
    }
    List<Link> original =
        links.stream()
            .map(link -> placed.contains(String.valueOf(link.id())) ? link.withoutId() : link)
            .toList();
    return new TaskRows(
        table.id(),
        table.title(),
        table.tasks().stream().anyMatch(task -> task.product() != null),
        rows,
        Markup.of(document.text(), table.span(), original));
  }

  private static Row row(
      LegalDocument document,
      Task task,
      @Nullable String section,
      List<Link> links,
      Set<String> placed,
      LocalDate today,
      Marks marks) {
    LocalDate last = task.deadline().lastDay();
    String product = task.product();
    return new Row(
        Links.rowAnchor(task.id()),
        section,
        task.no(),
        cell(document, task.content(), links, placed, marks),
        Links.task(document.id(), task.id()),
        UnitLink.of(task.leadUnits()),
        UnitLink.of(task.coordinatingUnits()),
        task.deadlineRaw(),
        DeadlineWording.beside(task.deadlineRaw(), task.deadline()),
        last != null && last.isBefore(today),
        product == null ? null : cell(document, product, links, placed, marks),
        task.footnote());
  }

  /**
   * A cell was joined from pieces of the text, so its mentions are found again by their words. Each
   * mention is linked once.
   */
  static SafeString cell(
      LegalDocument document, String cell, List<Link> links, Set<String> placed, Marks marks) {
    List<Link> found = new ArrayList<>();
    int from = 0;
    for (Link link : links) {
      String words = link.span().of(document.text()).replaceAll("\\s+", " ");
      int at = placed.contains(String.valueOf(link.id())) ? -1 : cell.indexOf(words, from);
      if (at >= 0) {
        from = at + words.length();
        found.add(link.movedTo(new TextSpan(at, from)));
        placed.add(String.valueOf(link.id()));
      }
    }
    return Markup.of(cell, new TextSpan(0, cell.length()), found, marks.in(cell));
  }
}
