package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision;
import vn.cancu.document.Provision.Kind;
import vn.cancu.document.TextSpan;
import vn.cancu.parse.OutlineMark.Level;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Vocabulary;

/** The parts of a document from the marks its lines begin with; rows of tables are no parts. */
final class OutlineGrammar {

  private static final int LONGEST_HEADING = 160;
  private static final int HEADING_LINES = 4;

  private final TypeWords types;
  private final TitleCase titleCase;

  OutlineGrammar(Vocabulary vocabulary) {
    types = new TypeWords(vocabulary.types());
    titleCase = new TitleCase(vocabulary);
  }

  /** One reading of one text. */
  private final class Reading {
    private final FoldedText text;
    private final List<TextSpan> lines;
    private final OutlineTree tree = new OutlineTree();
    private boolean closed;

    Reading(FoldedText text, List<TextSpan> lines) {
      this.text = text;
      this.lines = lines;
    }

    /** An annex that begins at a line; the index of its last title line, -1 when none begins. */
    int annex(int i, boolean allowed) {
      TextSpan line = lines.get(i);
      boolean named = allowed && Attachments.isAnnexLine(text, line);
      if (!named && !(allowed && Attachments.startsAt(text, lines, i))) {
        return -1;
      }
      closed = false;
      String value = named ? annexNumber(text, line) : "";
      int first = named && restIsEmpty(text, line) ? i + 1 : i;
      int last = lastTitleLine(text, lines, first);
      String heading = heading(first, last);
      String label = named ? ("Phụ lục " + value).strip() : attachedLabel(text, line);
      tree.annex(value, named, label, heading, line.start());
      return Math.max(i, last);
    }

    void mark(OutlineMark mark, int i) {
      if (skips(mark)) {
        return;
      }
      closed = false;
      tree.add(mark, heading(mark, i), lines.get(i).start());
    }

    /**
     * Inside articles bullets and misread numerals are text; inside a foot lists are recipients.
     */
    private boolean skips(OutlineMark mark) {
      boolean article = tree.inArticle();
      boolean division = mark.level().compareTo(Level.ARTICLE) <= 0;
      return switch (mark.level()) {
        case DASH, PLUS, ROMAN, UPPER_LETTER, INNER_UPPER_LETTER -> article || closed;
        case NUMBER, DECIMAL, LETTER -> closed;
        case ANNEX, PART, CHAPTER, SECTION, SUBSECTION, ARTICLE -> closed && !division;
      };
    }

    private @Nullable String heading(OutlineMark mark, int i) {
      int end = lines.get(i).end();
      boolean alone = mark.end() >= end - 1;
      boolean division = mark.level().compareTo(Level.SUBSECTION) <= 0;
      if (alone && division) {
        return heading(i + 1, lastTitleLine(text, lines, i + 1));
      }
      return alone && i + 1 < lines.size()
          ? leading(lines.get(i + 1).start(), lines.get(i + 1).end())
          : leading(Math.min(mark.end(), end), end);
    }

    private @Nullable String leading(int from, int to) {
      String words = words(text.text().substring(from, Math.min(to, from + 2 * LONGEST_HEADING)));
      return words == null ? null : titleCase.of(words);
    }

    private @Nullable String heading(int first, int last) {
      if (last < first) {
        return null;
      }
      return leading(lines.get(first).start(), lines.get(last).end());
    }
  }

  /**
   * The parts, covering the text.
   *
   * @param head where the document's own head ends
   * @param foot offset of the foot of the main part
   * @param tables task tables, whose rows have numbers of their own
   */
  List<Provision> read(
      FoldedText text, List<TextSpan> lines, Head head, int foot, List<TextSpan> tables) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Reading reading = new Reading(text, lines);
    int table = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextSpan line = lines.get(i);
      while (table < tables.size() && tables.get(table).end() <= line.start()) {
        table++;
      }
      boolean row = table < tables.size() && tables.get(table).contains(line.start());
      if (!row) {
        i = step(reading, i, head, foot);
      } else if (i == 0) {
        reading.tree.simple(Kind.PREAMBLE, 0);
      }
    }
    return reading.tree.provisions(text.length());
  }

  /** Reads one line; the index of the last line that was read with it. */
  private static int step(Reading reading, int i, Head head, int foot) {
    TextSpan line = reading.lines.get(i);
    boolean annexDocument = i == 0 && "Phụ lục".equals(head.type());
    int annex = reading.annex(i, annexDocument || line.start() >= head.end() && i > 0);
    if (annex >= 0) {
      return annex;
    }
    if (i == 0) {
      reading.tree.simple(Kind.PREAMBLE, 0);
    }
    boolean recipients = reading.text.match(line.start(), "noi nhan") >= 0;
    if (line.start() == foot || recipients && !reading.closed) {
      reading.tree.simple(Kind.CLOSING, line.start());
      reading.closed = true;
      return i;
    }
    boolean tabbed = reading.text.hasTab(line.start(), line.end());
    OutlineMark mark =
        line.start() < head.end() || tabbed ? null : OutlineMark.at(reading.text, line);
    if (mark != null) {
      reading.mark(mark, i);
    }
    return i;
  }

  private static String annexNumber(FoldedText text, TextSpan line) {
    int start = text.skipBlanks(line.start());
    while (!text.isWordPart(start)) {
      start++;
    }
    int word = text.skipBlanks(text.match(start, "phu luc"));
    int so = text.match(word, "so");
    int from = so < 0 ? word : text.skipBlanks(so);
    int end = text.wordEnd(from);
    boolean number =
        Character.isDigit(text.at(from)) || Roman.end(text, from) == end || end - from == 1;
    return number && end - from < 6 ? text.text().substring(from, end) : "";
  }

  private static boolean restIsEmpty(FoldedText text, TextSpan line) {
    return line.length() < 24 || !Capitals.most(text, line.start() + 12, line.end());
  }

  private String attachedLabel(FoldedText text, TextSpan line) {
    int i = line.start();
    while (i < line.end() && !text.isWordPart(i)) {
      i++;
    }
    TypeWords.Found found = types.at(text, i);
    DocumentType type = found == null ? null : found.type();
    return type == null ? "Phần kèm theo" : type.name() + " kèm theo";
  }

  private static int lastTitleLine(FoldedText text, List<TextSpan> lines, int first) {
    int last = first - 1;
    while (last + 1 < lines.size() && last + 1 < first + HEADING_LINES) {
      TextSpan line = lines.get(last + 1);
      if (isOfHead(text, line)) {
        // A form with a head of its own; the line above names who issues it.
        return Math.max(first - 1, last - 1);
      }
      boolean mark = OutlineMark.at(text, line) != null || Attachments.isAttachedNote(text, line);
      if (mark
          || !Capitals.most(text, line.start(), line.end())
          || text.hasTab(line.start(), line.end())) {
        break;
      }
      last++;
    }
    return last;
  }

  /** "Số: …" or the motto. */
  private static boolean isOfHead(FoldedText text, TextSpan line) {
    int start = text.skipBlanks(line.start());
    int number = text.match(start, "so");
    return (number >= 0 && text.at(text.skipBlanks(number)) == ':')
        || text.match(start, "cong hoa xa hoi chu nghia") >= 0;
  }

  /** The first words on one line. */
  private static @Nullable String words(String text) {
    String line = onOneLine(text);
    if (line.length() <= LONGEST_HEADING) {
      return line.isEmpty() ? null : line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_HEADING);
    return line.substring(0, cut > 0 ? cut : LONGEST_HEADING) + "…";
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean apart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c >= '\t' && c <= '\r';
      if (!white || !apart) {
        line.append(white ? ' ' : c);
      }
      apart = white;
    }
    return line.toString().strip();
  }
}
