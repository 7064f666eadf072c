package vn.cancu.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;

/**
 * A document as it is archived: without the text that its provisions are stored with.
 *
 * @param document without its text
 * @param length of its text
 * @param rest the stretches of the text that stand in no provision
 * @param entries how many entries stand inside the document, right before it
 */
public record ArchivedDocument(
    LegalDocument document, int length, List<Stretch> rest, int entries) {

  /** Characters of the text from an offset on. */
  public record Stretch(int start, String text) {}

  public ArchivedDocument {
    rest = List.copyOf(rest);
  }

  static ArchivedDocument of(LegalDocument document, int entries) {
    List<Stretch> rest = new ArrayList<>();
    int covered = 0;
    for (Provision provision : inOrder(document)) {
      addGap(document.text(), covered, provision.span().start(), rest);
      covered = Math.max(covered, provision.span().end());
    }
    addGap(document.text(), covered, document.text().length(), rest);
    return new ArchivedDocument(document.withText(""), document.text().length(), rest, entries);
  }

  private static void addGap(String text, int start, int end, List<Stretch> rest) {
    if (start < end) {
      rest.add(new Stretch(start, text.substring(start, end)));
    }
  }

  /** The provisions in the order of their entries. */
  static List<Provision> inOrder(LegalDocument document) {
    return document.provisions().stream()
        .distinct()
        .sorted(Comparator.comparingInt(provision -> provision.span().start()))
        .toList();
  }

  /**
   * The whole document again.
   *
   * @param texts of its provisions, in the order of their entries
   * @throws IllegalArgumentException when they are not its texts
   */
  public LegalDocument with(List<String> texts) {
    List<Provision> provisions = inOrder(document);
    if (provisions.size() != texts.size()) {
      throw new IllegalArgumentException(
          provisions.size() + " provisions, " + texts.size() + " texts");
    }
    char[] text = new char[length];
    for (Stretch stretch : rest) {
      stretch.text().getChars(0, stretch.text().length(), text, stretch.start());
    }
    for (int i = 0; i < texts.size(); i++) {
      TextSpan span = provisions.get(i).span();
      texts.get(i).getChars(0, span.length(), text, span.start());
    }
    return document.withText(new String(text));
  }
}
