package vn.cancu.repair;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML left in plain text. Tags that only dress text go; a paragraph mark becomes a line end, or
 * U+2028 inside a table row; a table becomes rows with tabs; {@code <sup>1</sup>} becomes {@code
 * ¹}. A bracket that opens no tag known here is text and stays.
 */
final class HtmlRemains implements Healing {

  private static final Set<String> INLINE =
      Set.of(
          "a b big code del em font i ins label mark o:p s small span strike strong sub sup tt u"
              .split(" "));
  private static final Set<String> BLOCK =
      Set.of(
          "blockquote body br center div h1 h2 h3 h4 h5 h6 head hr html li ol p pre section ul"
              .split(" "));
  private static final Set<String> TABLE =
      Set.of("caption col colgroup table tbody td tfoot th thead tr".split(" "));

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"));

  private static final int LONGEST_TAG = 600;
  private static final int LONGEST_NOTE_MARK = 4;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A tag and where it ends. */
  private record Tag(String name, boolean closes, int end) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    if (draft.text().indexOf('<') >= 0 || draft.text().indexOf('&') >= 0) {
      new Pass(draft, edits).run();
    }
  }

  private static @Nullable Tag tagAt(String text, int at) {
    int i = at + 1;
    boolean closes = i < text.length() && text.charAt(i) == '/';
    int nameStart = closes ? i + 1 : i;
    int nameEnd = nameStart;
    while (nameEnd < text.length()
        && nameEnd - nameStart < 11
        && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    if (!INLINE.contains(name) && !BLOCK.contains(name) && !TABLE.contains(name)) {
      return null;
    }
    if (nameEnd < text.length() && "/> \n".indexOf(text.charAt(nameEnd)) < 0) {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int end = nameEnd; end < limit && text.charAt(end) != '<'; end++) {
      if (text.charAt(end) == '>') {
        return new Tag(name, closes, end + 1);
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == ':';
  }

  /** One run over one text. */
  private static final class Pass {

    private final Draft draft;
    private final String text;
    private final Edits edits;
    private int lineEnd = -1;
    private boolean row;
    private int tables;
    private boolean cellBefore;
    private boolean insideCell;

    Pass(Draft draft, Edits edits) {
      this.draft = draft;
      this.text = draft.text();
      this.edits = edits;
    }

    void run() {
      for (int i = 0; i < text.length(); ) {
        if (i > lineEnd) {
          lineEnd = draft.lineEnd(i);
          row = text.charAt(i) == '|' || text.indexOf('\t', i, lineEnd) >= 0;
        }
        i =
            switch (text.charAt(i)) {
              case '<' -> tag(i);
              case '&' -> entity(i);
              case '\n' -> tables > 0 ? lineFeedInTable(i) : i + 1;
              default -> i + 1;
            };
      }
    }

    private int lineFeedInTable(int at) {
      int end = afterBlanks(at);
      edits.adjust(at, end, insideCell ? " " : "");
      return end;
    }

    private int tag(int at) {
      if (text.startsWith("<!--", at)) {
        return comment(at);
      }
      Tag tag = tagAt(text, at);
      if (tag == null) {
        return at + 1;
      }
      if (tag.name().equals("sup") && !tag.closes()) {
        return superscript(at, tag.end());
      }
      if (TABLE.contains(tag.name())) {
        return tablePart(at, tag);
      }
      if (INLINE.contains(tag.name())) {
        edits.replace(at, tag.end(), "");
        return tag.end();
      }
      return blocks(at, tag);
    }

    private int comment(int at) {
      int limit = Math.min(text.length(), at + LONGEST_TAG);
      int end = text.substring(at, limit).indexOf("-->");
      if (end < 0) {
        return at + 1;
      }
      edits.replace(at, at + end + 3, "");
      return at + end + 3;
    }

    private int superscript(int at, int contentStart) {
      int end = contentStart;
      StringBuilder raised = new StringBuilder();
      boolean digits = true;
      while (end < text.length()
          && end - contentStart < LONGEST_NOTE_MARK
          && text.charAt(end) != '<') {
        int digit = text.charAt(end) - '0';
        digits &= digit >= 0 && digit <= 9;
        raised.append(digits ? SUPERSCRIPTS.charAt(digit) : text.charAt(end));
        end++;
      }
      if (!text.startsWith("</sup>", end)) {
        edits.replace(at, contentStart, "");
        return contentStart;
      }
      boolean stray = !digits && PageMarks.isStray(text.substring(contentStart, end));
      if (digits || stray) {
        edits.replace(at, end + 6, stray ? "" : raised);
        return end + 6;
      }
      edits.replace(at, contentStart, "");
      return contentStart;
    }

    private int tablePart(int at, Tag tag) {
      String by = "";
      switch (tag.name()) {
        case "table" -> {
          tables = Math.max(0, tables + (tag.closes() ? -1 : 1));
          by = "\n";
        }
        case "tr" -> {
          by = tag.closes() ? "" : "\n";
          cellBefore = false;
        }
        case "td", "th" -> {
          by = !tag.closes() && cellBefore ? "\t" : "";
          cellBefore |= !tag.closes();
          insideCell = !tag.closes();
        }
        default -> {}
      }
      int end = afterBlanks(tag.end());
      edits.replace(at, end, by);
      return end;
    }

    /** A run of block marks and blanks is one line end; none at the edge of a cell or line. */
    private int blocks(int at, Tag first) {
      int end = first.end();
      Tag next = first;
      while (next != null) {
        end = next.end();
        int skipped = afterBlanks(end);
        next = skipped < text.length() && text.charAt(skipped) == '<' ? tagAt(text, skipped) : null;
        next = next != null && BLOCK.contains(next.name()) ? next : null;
      }
      boolean cell = row || insideCell;
      boolean edge =
          isEdge(draft.at(at - 1)) || isEdge(draft.at(end)) || (insideCell && atCellEdge(at, end));
      edits.replace(at, end, edge ? "" : cell ? "\u2028" : "\n");
      return end;
    }

    private boolean atCellEdge(int start, int end) {
      int next = afterBlanks(end);
      return draft.at(start - 1) == '>' || draft.at(next) == '<';
    }

    private static boolean isEdge(char c) {
      return c == '\n' || c == '\t';
    }

    private int afterBlanks(int from) {
      int i = from;
      while (i < text.length()
          && (text.charAt(i) == ' ' || (tables > 0 && text.charAt(i) == '\n'))) {
        i++;
      }
      return i;
    }

    private int entity(int at) {
      int end = text.substring(at, Math.min(text.length(), at + 9)).indexOf(';');
      String character = end < 0 ? null : ENTITIES.get(text.substring(at + 1, at + end));
      if (character == null) {
        return at + 1;
      }
      edits.replace(at, at + end + 1, character);
      return at + end + 1;
    }
  }
}
