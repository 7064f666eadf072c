package vn.cancu.extract;

import java.util.List;

/**
 * What stands on a PDF page.
 *
 * @param width of the page as it is read
 * @param height of the page as it is read
 * @param words in the main direction of reading
 * @param turned lines of text that runs in another direction, such as a stamp in the margin
 * @param rules ruling lines, joined where they touch
 * @param scanned whether the page is a picture of text rather than text
 */
record PdfPage(
    float width,
    float height,
    List<PdfWord> words,
    List<String> turned,
    List<PdfRule> rules,
    boolean scanned) {

  PdfPage {
    words = List.copyOf(words);
    turned = List.copyOf(turned);
    rules = List.copyOf(rules);
  }

  boolean blank() {
    return !scanned && words.isEmpty() && turned.isEmpty();
  }
}
