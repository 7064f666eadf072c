package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;

/** Which provisions are headings, how deep, and the table of contents made from them. */
final class Outline {

  /** Longer first lines are text, whatever begins there. */
  private static final int LONGEST_HEADING = 180;

  private static final int ENTRY_LENGTH = 110;

  /**
   * One line of the table of contents.
   *
   * @param matches marks up to the next line
   */
  record Entry(String href, String text, int depth, int matches) {}

  private final String text;
  private final Map<String, Provision> byId = new HashMap<>();
  private final Set<String> parents = new HashSet<>();

  Outline(LegalDocument document) {
    this.text = document.text();
    for (Provision provision : document.provisions()) {
      byId.put(provision.id(), provision);
      if (provision.parent() != null) {
        parents.add(provision.parent());
      }
    }
  }

  boolean isHeading(Provision provision) {
    return firstLine(provision).length() <= LONGEST_HEADING
        && switch (provision.kind()) {
          case ANNEX, PART, CHAPTER, SECTION, ARTICLE -> true;
          case ITEM -> parents.contains(provision.id());
          case PREAMBLE, CLAUSE, POINT, CLOSING -> false;
        };
  }

  /** How many headings stand above it. */
  int headingsAbove(Provision provision) {
    int above = 0;
    for (Provision p = parent(provision); p != null; p = parent(p)) {
      above += isHeading(p) ? 1 : 0;
    }
    return above;
  }

  /** The contents of a document: its headings, and its first level where it has none. */
  List<Entry> entries(LegalDocument document, Marks marks) {
    List<Provision> listed = new ArrayList<>();
    for (Provision provision : document.provisions()) {
      boolean top = provision.kind() == Provision.Kind.ITEM && provision.depth() == 0;
      int depth = headingsAbove(provision);
      if ((isHeading(provision) || top || provision.kind() == Provision.Kind.ARTICLE)
          && depth <= 2) {
        listed.add(provision);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      Provision provision = listed.get(i);
      int start = provision.span().start();
      int end = i + 1 < listed.size() ? listed.get(i + 1).span().start() : text.length();
      String heading = Wording.shortened(firstLine(provision).replace('\t', ' '), ENTRY_LENGTH);
      int matches = marks.countIn(new TextSpan(start, Math.max(start, end)));
      entries.add(new Entry("#" + provision.id(), heading, headingsAbove(provision), matches));
    }
    for (TaskTable table : document.taskTables()) {
      if (!table.tasks().isEmpty()) {
        String title = table.title() == null ? "Bảng nhiệm vụ" : table.title();
        entries.add(
            new Entry(
                "#bang-" + table.id(),
                Wording.shortened(title, ENTRY_LENGTH) + " (" + table.tasks().size() + " nhiệm vụ)",
                0,
                0));
      }
    }
    return entries;
  }

  private String firstLine(Provision provision) {
    int end = text.indexOf('\n', provision.span().start());
    int stop = end < 0 ? provision.span().end() : Math.min(end, provision.span().end());
    return text.substring(provision.span().start(), stop).strip();
  }

  private @Nullable Provision parent(Provision provision) {
    return provision.parent() == null ? null : byId.get(provision.parent());
  }
}
