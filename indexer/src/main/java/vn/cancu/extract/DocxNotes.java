package vn.cancu.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Footnotes or endnotes of a DOCX file, numbered in the order in which the text refers to them. */
final class DocxNotes implements OfficeXml.Handler {

  private final int limit;
  private final Map<String, StringBuilder> notes = new HashMap<>();
  private final List<String> referred = new ArrayList<>();
  private StringBuilder note = new StringBuilder();
  private boolean inText;
  private int count;
  private int length;

  DocxNotes(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean start(String name, XMLStreamReader at) {
    switch (name) {
      case "footnote", "endnote" -> {
        note = new StringBuilder();
        notes.put(OfficeXml.attribute(at, "id"), note);
      }
      case "t" -> inText = true;
      case "p", "tab", "br", "tc" -> note.append(' ');
      default -> {}
    }
    return !DocxBody.isHidden(name);
  }

  @Override
  public void end(String name) {
    if (name.equals("t")) {
      inText = false;
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      length += text.length();
      if (length > limit) {
        throw new TooLongException(limit);
      }
      note.append(text);
    }
  }

  /**
   * Gives the mark of the next reference, such as {@code ¹}, and keeps its note for {@link #drain}.
   */
  String refer(String id) {
    StringBuilder found = notes.remove(id);
    if (found == null || found.toString().isBlank()) {
      return "";
    }
    String mark = Numerals.raise(Integer.toString(++count));
    referred.add(mark + ' ' + String.join(" ", found.toString().strip().split("\\s+")));
    return mark;
  }

  /** The notes referred to since the last call. */
  List<String> drain() {
    List<String> drained = List.copyOf(referred);
    referred.clear();
    return drained;
  }
}
