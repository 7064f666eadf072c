package vn.cancu.extract;

/** The control words of RTF that matter for the text. */
final class RtfSymbols {

  /** What a group with this first word holds. */
  enum Destination {
    FONTS,
    NOTHING,
    TWO_FORMS,
    NOTE,
    BOX,
    TEXT,
    /** The word names no group. */
    NONE
  }

  /** What a word does to the text. */
  enum Kind {
    ROW,
    LINE,
    TEXT,
    NONE
  }

  private RtfSymbols() {}

  static Destination destination(String word) {
    return switch (word) {
      case "fonttbl" -> Destination.FONTS;
      case "upr" -> Destination.TWO_FORMS;
      case "footnote" -> Destination.NOTE;
      case "shptxt" -> Destination.BOX;
      case "shpinst", "nesttableprops", "ud", "listtext", "pntext", "field", "fldrslt" ->
          Destination.TEXT;
      case "colortbl",
          "stylesheet",
          "info",
          "pict",
          "objdata",
          "objclass",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "fldinst",
          "nonesttables",
          "nonshppict",
          "shprslt",
          "sp",
          "leveltext",
          "levelnumbers",
          "listname",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "filetbl",
          "generator",
          "bkmkstart",
          "bkmkend",
          "tc",
          "xe",
          "pn" ->
          Destination.NOTHING;
      default -> Destination.NONE;
    };
  }

  static Kind kind(String word) {
    return switch (word) {
      case "trowd", "trleft", "clmrg", "cellx", "cell", "nestcell", "row", "nestrow" -> Kind.ROW;
      case "par", "line", "page", "column", "sect", "chftn" -> Kind.LINE;
      default ->
          !text(word).isEmpty()
              ? Kind.TEXT
              : isBorder(word) || isRuling(word) ? Kind.ROW : Kind.NONE;
    };
  }

  /** The character a word writes, or an empty string. */
  static String text(String word) {
    return switch (word) {
      case "tab", "~", "emspace", "enspace", "qmspace" -> " ";
      case "_" -> "-";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      default -> "";
    };
  }

  /** The side of a cell or row whose line is described next. */
  static boolean isBorder(String word) {
    return word.startsWith("clbrdr") || word.startsWith("trbrdr");
  }

  /** A visible kind of line. */
  static boolean isRuling(String word) {
    return word.startsWith("brdr")
        && switch (word) {
          case "brdrnone", "brdrnil", "brdrw", "brdrcf", "brdrtbl" -> false;
          case "brdrt", "brdrb", "brdrl", "brdrr", "brdrbtw", "brdrbar" -> false;
          default -> true;
        };
  }
}
