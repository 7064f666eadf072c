package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * Text to HTML. Every character of the text is escaped; only the links and marks given become
 * markup, and a line break inside a cell (U+2028) becomes {@code <br>}. A mark that a link begins
 * or ends in is cut there.
 */
final class Markup {

  private final String text;
  private final List<Mark> marks;
  private final StringBuilder html;
  private final StringBuilder steps = new StringBuilder();
  private int mark;
  private boolean insideLink;

  private Markup(String text, TextSpan span, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    html = new StringBuilder(span.length() + 64);
  }

  /** The whole text without links. */
  static SafeString of(String text) {
    return of(text, new TextSpan(0, text.length()), List.of());
  }

  /** One stretch of a text with its links. */
  static SafeString of(String text, TextSpan span, List<Link> links) {
    return of(text, span, links, List.of());
  }

  /**
   * One stretch of a text. Links that are not wholly inside it, or that overlap one before them,
   * stay text.
   *
   * @param marks in text order, none overlapping another
   */
  static SafeString of(String text, TextSpan span, List<Link> links, List<Mark> marks) {
    Markup markup = new Markup(text, span, marks);
    int from = span.start();
    List<Link> inside =
        links.stream()
            .filter(link -> span.contains(link.span()))
            .sorted(Comparator.comparingInt(link -> link.span().start()))
            .toList();
    for (Link link : inside) {
      if (link.span().start() >= from) {
        markup.marked(from, link.span().start());
        markup.link(link);
        from = link.span().end();
      }
    }
    markup.marked(from, span.end());
    return new SafeString(markup.html.toString());
  }

  /** A stretch no link begins or ends in. */
  private void marked(int start, int end) {
    int from = start;
    while (mark < marks.size() && marks.get(mark).span().start() < end) {
      Mark next = marks.get(mark);
      int begin = Math.max(from, next.span().start());
      int stop = Math.min(end, next.span().end());
      if (begin < stop) {
        escape(from, begin);
        mark(next, begin, stop);
        from = stop;
      }
      if (next.span().end() > end) {
        break;
      }
      mark++;
    }
    escape(from, end);
  }

  /** Ways to the marks before and after stand behind a mark, but in no link. */
  private void mark(Mark next, int begin, int stop) {
    boolean numbered = next.number() > 0 && begin == next.span().start();
    html.append("<mark");
    if (numbered) {
      html.append(" id=\"").append(Mark.anchor(next.number())).append('"');
    }
    html.append('>');
    escape(begin, stop);
    html.append("</mark>");
    if (numbered) {
      String before = next.number() == 1 ? "cho-khop" : Mark.anchor(next.number() - 1);
      steps
          .append("<span class=\"steps\"><a href=\"#")
          .append(before)
          .append("\" aria-label=\"Chỗ khớp trước\">‹</a><a href=\"#")
          .append(Mark.anchor(next.number() + 1))
          .append("\" aria-label=\"Chỗ khớp sau\">›</a></span>");
      flushSteps();
    }
  }

  private void flushSteps() {
    if (!insideLink) {
      html.append(steps);
      steps.setLength(0);
    }
  }

  private void link(Link link) {
    open(link);
    insideLink = link.href() != null;
    marked(link.span().start(), link.span().end());
    insideLink = false;
    html.append(link.href() == null ? "</span>" : "</a>");
    flushSteps();
  }

  private void open(Link link) {
    html.append(link.href() == null ? "<span" : "<a");
    attribute("href", link.href());
    attribute("id", link.id());
    attribute("class", link.style());
    attribute("title", link.title());
    html.append('>');
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"");
      escape(value, 0, value.length(), html);
      html.append('"');
    }
  }

  private void escape(int start, int end) {
    escape(text, start, end, html);
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\u2028' -> html.append("<br>");
        default -> html.append(c);
      }
    }
  }
}
