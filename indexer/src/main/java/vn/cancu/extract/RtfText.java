package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * RTF files (Rich Text Format 1.9.1): paragraphs with the numbers Word wrote out for other
 * programs, tables by rows, footnotes after the paragraph or table that refers to them. Deleted and
 * hidden text, comments, headers and footers of pages are left out.
 */
final class RtfText {

  /** No honest file nests its groups deeper. */
  private static final int DEEPEST_GROUP = 10_000;

  /** What a group changes and its end restores. */
  private static final class Group {
    Part part = Part.TEXT;
    int font;
    int skip = 1;
    boolean deleted;
    boolean raised;

    static Group in(Group around) {
      Group group = new Group();
      group.part = around.part;
      group.font = around.font;
      group.skip = around.skip;
      group.deleted = around.deleted;
      group.raised = around.raised;
      return group;
    }
  }

  /** What the text of a group is. */
  private enum Part {
    TEXT,
    FONTS,
    NOTHING,
    /** Two forms of one text, of which only that in Unicode is read. */
    TWO_FORMS
  }

  private final TextWriter writer;
  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfTables tables;
  private final RtfFlow flow;
  private final RtfCharacters characters;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group();
  private boolean starred;
  private boolean borders;
  private int standardFont;

  private RtfText(TextWriter writer, byte[] bytes) {
    this.writer = writer;
    this.tokens = new RtfTokens(bytes);
    this.tables = new RtfTables(writer);
    this.flow = new RtfFlow(writer, tables);
    this.characters = new RtfCharacters(fonts);
  }

  /** Reads a file; null when it has no text. */
  static @Nullable SourceText read(Path file, String mediaType, int limit) throws IOException {
    TextWriter writer = new TextWriter(limit);
    RtfText text = new RtfText(writer, Files.readAllBytes(file));
    text.read();
    return writer.finish(mediaType);
  }

  private void read() throws IOException {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> control(tokens.word());
        case BYTE -> text(tokens.number(0));
        case END -> throw new AssertionError(kind);
      }
    }
    flow.finish();
  }

  private void open() throws IOException {
    flush();
    if (groups.size() >= DEEPEST_GROUP) {
      throw new IOException("groups nested too deep");
    }
    groups.push(group);
    group = Group.in(group);
    starred = false;
  }

  private void close() {
    flush();
    flow.closeGroup(groups.size());
    if (!groups.isEmpty()) {
      group = groups.pop();
    }
    starred = false;
  }

  private void text(int b) {
    starred = false;
    switch (group.part) {
      case TEXT -> {
        if (!group.deleted) {
          characters.add(b, group.font);
        }
      }
      case FONTS -> fonts.name((char) b);
      case NOTHING, TWO_FORMS -> {}
    }
  }

  private void control(String word) {
    if (word.equals("*")) {
      starred = true;
      return;
    }
    boolean optional = starred;
    starred = false;
    if (word.equals("u")) {
      if (group.part == Part.TEXT && !group.deleted) {
        characters.unicode(tokens.number(0), group.skip, group.font);
      }
      return;
    }
    flush();
    if (group.part == Part.FONTS) {
      font(word);
    } else if (group.part == Part.TEXT && !destination(word, optional) && !format(word)) {
      switch (RtfSymbols.kind(word)) {
        case ROW -> row(word);
        case LINE -> line(word);
        case TEXT -> characters(RtfSymbols.text(word));
        case NONE -> {}
      }
    } else if (group.part == Part.TWO_FORMS && word.equals("ud")) {
      group.part = Part.TEXT;
    }
  }

  /** What a group holds, by its first word; whether the word says such a thing. */
  private boolean destination(String word, boolean optional) {
    switch (RtfSymbols.destination(word)) {
      case FONTS -> group.part = Part.FONTS;
      case NOTHING -> group.part = Part.NOTHING;
      case TWO_FORMS -> group.part = Part.TWO_FORMS;
      case NOTE -> flow.startAside(groups.size(), true);
      case BOX -> flow.startAside(groups.size(), false);
      case TEXT -> {}
      case NONE -> {
        if (optional) {
          group.part = Part.NOTHING;
        }
        return optional;
      }
    }
    return true;
  }

  private void font(String word) {
    switch (word) {
      case "f" -> fonts.open(tokens.number(0));
      case "fcharset" -> fonts.characterSet(tokens.number(0));
      case "cpg" -> fonts.fontCodePage(tokens.number(0));
      case "*" -> {}
      default -> {
        if (word.equals("falt") || word.equals("panose") || word.equals("fontemb")) {
          group.part = Part.NOTHING;
        }
      }
    }
  }

  private boolean format(String word) {
    switch (word) {
      case "f" -> group.font = tokens.number(0);
      case "deff" -> {
        standardFont = tokens.number(0);
        group.font = standardFont;
      }
      case "ansicpg" -> fonts.codePage(tokens.number(0));
      case "mac" -> fonts.codePage(10_000);
      case "pc" -> fonts.codePage(437);
      case "uc" -> group.skip = Math.clamp(tokens.number(1), 0, 16);
      case "deleted", "v" -> group.deleted = tokens.isOn();
      case "super" -> group.raised = tokens.isOn();
      case "nosupersub", "sub" -> group.raised = false;
      case "plain" -> {
        group.font = standardFont;
        group.deleted = false;
        group.raised = false;
      }
      case "pard" -> {
        flow.leaveTable();
      }
      case "intbl" -> flow.enterTable();
      case "itap" -> flow.nest(tokens.number(1));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void row(String word) {
    int depth = flow.depth();
    switch (word) {
      case "trowd" -> tables.startRow(depth, 0);
      case "trleft" -> tables.left(depth, tokens.number(0));
      case "clmrg" -> tables.goesOn(depth);
      case "cellx" -> {
        tables.edge(depth, tokens.number(0));
        borders = false;
      }
      case "cell", "nestcell" -> flow.endCell(word.equals("cell") ? 1 : depth);
      case "row" -> {
        flow.endParagraph();
        tables.endRow(1);
      }
      case "nestrow" -> tables.endRow(depth);
      default -> {
        if (RtfSymbols.isBorder(word)) {
          borders = true;
        } else if (borders && RtfSymbols.isRuling(word)) {
          tables.bordered(depth);
        }
      }
    }
  }

  private void line(String word) {
    if (word.equals("chftn")) {
      flow.refer();
    } else {
      flow.endParagraph();
    }
  }

  private void characters(String text) {
    if (!group.deleted) {
      flow.add(text);
    }
  }

  /** Moves what the bytes so far said into the paragraph. */
  private void flush() {
    String text = characters.take();
    if (!text.isEmpty()) {
      LegacyFont legacy = fonts.legacy(characters.font());
      String raised = group.raised ? Numerals.raise(text) : text;
      writer.take(raised.length());
      flow.add(legacy == null ? raised : LegacyRuns.mark(raised, legacy));
    }
  }
}
