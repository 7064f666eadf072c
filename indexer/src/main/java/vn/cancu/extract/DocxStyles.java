package vn.cancu.extract;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX file say about numbering, fonts and the ruling lines of tables. */
final class DocxStyles implements OfficeXml.Handler {

  /** Styles are based on one another; a longer chain is a ring. */
  private static final int LONGEST_CHAIN = 20;

  /** One style; what it leaves open, the one it is based on says. */
  private static final class Style {
    String basedOn = "";
    @Nullable String numId;
    int level;
    boolean bordered;
    @Nullable String font;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private Style style = new Style();
  private String standard = "";
  private String standardFont = "";
  private boolean inBorders;

  @Override
  public boolean start(String name, XMLStreamReader at) {
    switch (name) {
      case "style" -> {
        style = new Style();
        styles.put(OfficeXml.attribute(at, "styleId"), style);
        if (OfficeXml.attribute(at, "type").equals("paragraph")
            && OfficeXml.attribute(at, "default").equals("1")) {
          standard = OfficeXml.attribute(at, "styleId");
        }
      }
      case "rFonts" -> {
        style.font = OfficeXml.attribute(at, "ascii");
        standardFont = styles.isEmpty() ? style.font : standardFont;
      }
      case "basedOn" -> style.basedOn = OfficeXml.attribute(at, "val");
      case "numId" -> style.numId = OfficeXml.attribute(at, "val");
      case "ilvl" -> style.level = OfficeXml.number(at, "val", 0);
      case "tblBorders" -> inBorders = true;
      default -> style.bordered |= inBorders && isRuling(at);
    }
    return !name.equals("tblStylePr");
  }

  @Override
  public void end(String name) {
    if (name.equals("tblBorders")) {
      inBorders = false;
    }
  }

  /** Whether an element of {@code tblBorders} or {@code tcBorders} draws a line. */
  static boolean isRuling(XMLStreamReader at) {
    return switch (OfficeXml.attribute(at, "val")) {
      case "", "nil", "none" -> false;
      default -> true;
    };
  }

  /** The list a paragraph of this style is numbered in, or null. */
  @Nullable String numId(String styleId) {
    Style at = styles.get(styleId);
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      if (at.numId != null) {
        return at.numId;
      }
      at = styles.get(at.basedOn);
    }
    return null;
  }

  /** The font of text in a paragraph of this style, or an empty string. */
  String font(String styleId) {
    Style at = styles.get(styleId.isEmpty() ? standard : styleId);
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      if (at.font != null && !at.font.isEmpty()) {
        return at.font;
      }
      at = styles.get(at.basedOn);
    }
    return standardFont;
  }

  int level(String styleId) {
    Style at = styles.get(styleId);
    return at == null ? 0 : at.level;
  }

  boolean bordered(String styleId) {
    Style at = styles.get(styleId);
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      if (at.bordered) {
        return true;
      }
      at = styles.get(at.basedOn);
    }
    return false;
  }
}
