package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.TextSpan;
import vn.cancu.search.Highlighter;

/**
 * The marks of one page, numbered in the order in which the page shows them. Ask for every stretch
 * of the page once, from top to bottom.
 */
final class Marks {

  /** Marks with an anchor of their own; further ones are only marked. */
  static final int NUMBERED = 500;

  private final Highlighter highlighter;
  private final List<TextSpan> spans;
  private final List<TextSpan> shown = new ArrayList<>();
  private int total;
  private int at;

  private Marks(Highlighter highlighter, List<TextSpan> spans) {
    this.highlighter = highlighter;
    this.spans = spans;
  }

  static Marks of(Highlighter highlighter, LegalDocument document) {
    return new Marks(highlighter, highlighter.in(document));
  }

  static Marks none() {
    return new Marks(Highlighter.NONE, List.of());
  }

  /** The marks that touch a stretch of the document's text. */
  List<Mark> within(TextSpan stretch) {
    while (at < spans.size() && spans.get(at).end() <= stretch.start()) {
      at++;
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = at; i < spans.size() && spans.get(i).start() < stretch.end(); i++) {
      boolean begins = spans.get(i).start() >= stretch.start();
      if (begins) {
        shown.add(spans.get(i));
      }
      marks.add(new Mark(spans.get(i), begins ? next() : 0));
    }
    return marks;
  }

  /** The marks of a text that was put together from pieces of the document. */
  List<Mark> in(String text) {
    return highlighter.in(text).stream().map(span -> new Mark(span, next())).toList();
  }

  private int next() {
    total++;
    return total <= NUMBERED ? total : 0;
  }

  /** How many there have been so far. */
  int total() {
    return total;
  }

  /** How many have an anchor. */
  int numbered() {
    return Math.min(total, NUMBERED);
  }

  /** How many begin in a stretch of the document's text, of those shown so far. */
  int countIn(TextSpan stretch) {
    return (int) shown.stream().filter(span -> stretch.contains(span.start())).count();
  }
}
