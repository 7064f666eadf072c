package vn.cancu.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers Word puts before paragraphs by itself, counted again: they are not in the text.
 *
 * <p>ECMA-376 part 1, 17.9: a paragraph names a list ({@code numId}) and a level; the list has an
 * abstract definition whose levels give start, format and pattern ({@code "%1.%2."}). Lists of one
 * abstract definition count on together unless a list overrides the start.
 */
final class DocxNumbering implements OfficeXml.Handler {

  private static final int LEVELS = 9;
  private static final int UNUSED = -1;

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String pattern = "";
  }

  private static final class Definition {
    final Level[] levels = new Level[LEVELS];
    final int[] counts = new int[LEVELS];

    Definition() {
      Arrays.setAll(levels, _ -> new Level());
      Arrays.fill(counts, UNUSED);
    }
  }

  private static final class Numbering {
    String definition = "";
    final Map<Integer, Integer> starts = new HashMap<>();
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Numbering> lists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private @Nullable Definition definition;
  private @Nullable Numbering list;
  private int level;

  @Override
  public boolean start(String name, XMLStreamReader at) {
    String value = OfficeXml.attribute(at, "val");
    switch (name) {
      case "abstractNum" -> {
        definition = new Definition();
        definitions.put(OfficeXml.attribute(at, "abstractNumId"), definition);
      }
      case "num" -> {
        definition = null;
        list = new Numbering();
        lists.put(OfficeXml.attribute(at, "numId"), list);
      }
      case "abstractNumId" -> {
        if (list != null) {
          list.definition = value;
        }
      }
      case "lvl", "lvlOverride" -> level = clamp(OfficeXml.number(at, "ilvl", 0));
      case "startOverride" -> {
        if (list != null) {
          list.starts.put(level, OfficeXml.number(at, "val", 1));
        }
      }
      default -> {
        if (definition != null) {
          describe(definition.levels[level], name, at);
        }
      }
    }
    return !name.equals("rPr") && !name.equals("pPr");
  }

  private static void describe(Level level, String name, XMLStreamReader at) {
    switch (name) {
      case "start" -> level.start = OfficeXml.number(at, "val", 1);
      case "numFmt" -> level.format = OfficeXml.attribute(at, "val");
      case "lvlText" -> level.pattern = OfficeXml.attribute(at, "val");
      default -> {}
    }
  }

  /** The number of the next paragraph of a list with a blank after it, or an empty string. */
  String next(String numId, int ilvl) {
    Numbering of = lists.get(numId);
    Definition counted = of == null ? null : definitions.get(of.definition);
    if (of == null || counted == null) {
      return "";
    }
    int at = clamp(ilvl);
    Integer restart = of.starts.get(at);
    if (restart != null && begun.add(numId + ' ' + at)) {
      counted.counts[at] = restart;
    } else if (counted.counts[at] == UNUSED) {
      counted.counts[at] = counted.levels[at].start;
    } else {
      counted.counts[at]++;
    }
    Arrays.fill(counted.counts, at + 1, LEVELS, UNUSED);
    String number = write(counted, at);
    return number.isEmpty() ? "" : number + ' ';
  }

  private static String write(Definition counted, int at) {
    Level level = counted.levels[at];
    if (level.format.equals("bullet")) {
      return "-";
    }
    if (level.format.equals("none")) {
      return "";
    }
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < level.pattern.length(); i++) {
      char c = level.pattern.charAt(i);
      int place = i + 1 < level.pattern.length() ? level.pattern.charAt(i + 1) - '1' : UNUSED;
      if (c == '%' && place >= 0 && place < LEVELS) {
        int count = counted.counts[place];
        Level shown = counted.levels[place];
        number.append(Numerals.write(count == UNUSED ? shown.start : count, shown.format));
        i++;
      } else {
        number.append(c);
      }
    }
    return number.toString().strip();
  }

  private static int clamp(int level) {
    return Math.clamp(level, 0, LEVELS - 1);
  }
}
