package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Slug;

/** The headings that stand over the current row of a task table, outermost first. */
final class TaskOutline {

  /** A heading without a number stands between the numbered one above it and the rows below. */
  private static final int UNNUMBERED = TaskNumber.ROMAN;

  private record Heading(int level, @Nullable String number, String title, String marks) {}

  private final List<Heading> headings = new ArrayList<>();
  private @Nullable String lastNumber;

  /** Enters the rows below a heading. */
  void enter(TaskRow row) {
    int level = row.number().map(TaskNumber::level).orElse(UNNUMBERED);
    leave(level);
    String number = row.number().map(TaskNumber::text).orElse(null);
    String title = TaskText.line(row.of(TableRole.CONTENT));
    headings.add(new Heading(level, number, title, row.marks()));
    lastNumber = number;
  }

  /** A row of its own ends the groups that stand as deep as it or deeper. */
  void pass(TaskRow row) {
    row.number()
        .ifPresent(number -> {
          leave(Math.max(number.level(), TaskNumber.INTEGER));
          lastNumber = number.text();
        });
  }

  private void leave(int level) {
    while (!headings.isEmpty() && headings.getLast().level() >= level) {
      headings.removeLast();
    }
  }

  /** The heading a row belongs to: the deepest with a Roman numeral or letter, else a number. */
  @Nullable String section() {
    Heading section = null;
    for (Heading heading : headings) {
      boolean deeper = section == null || heading.level() <= TaskNumber.ROMAN;
      section = deeper ? heading : section;
    }
    if (section == null) {
      return null;
    }
    return section.number() == null ? section.title() : section.number() + ". " + section.title();
  }

  /** The number of a row: its own, that of the cell merged over it, an item's with its letter. */
  @Nullable String number(TaskRow row) {
    String letter =
        row.number().isEmpty()
            ? TaskNumber.itemLetter(row.of(TableRole.CONTENT))
            : row.number()
                .filter(n -> n.level() == TaskNumber.LETTER)
                .map(TaskNumber::text)
                .orElse("");
    String base = base();
    if (!letter.isEmpty()) {
      return base == null ? letter : base + " " + letter;
    }
    return row.number().map(TaskNumber::text).orElse(base);
  }

  private @Nullable String base() {
    boolean item =
        lastNumber != null
            && lastNumber.length() == 1
            && Character.isLowerCase(lastNumber.charAt(0));
    return item && !headings.isEmpty() ? headings.getLast().number() : lastNumber;
  }

  /** The place of a row as part of an id: {@code ii.2}. */
  String path(@Nullable String number) {
    StringBuilder path = new StringBuilder();
    for (Heading heading : headings) {
      if (heading.number() != null && heading.level() <= TaskNumber.INTEGER) {
        path.append(Slug.of(heading.number())).append('.');
      }
    }
    return path.append(number == null ? "0" : Slug.of(number).replace('-', '.')).toString();
  }

  /** Footnote marks of the headings a row stands under, the nearest group's only. */
  String marks() {
    return headings.isEmpty() ? "" : headings.getLast().marks();
  }
}
