package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * Text to HTML. Every character of the text is escaped; only the links given become markup, and a
 * line break inside a cell (U+2028) becomes {@code <br>}.
 */
final class Markup {

  private Markup() {}

  /** The whole text without links. */
  static SafeString of(String text) {
    return of(text, new TextSpan(0, text.length()), List.of());
  }

  /**
   * One stretch of a text. Links that are not wholly inside it, or that overlap one before them,
   * stay text.
   */
  static SafeString of(String text, TextSpan span, List<Link> links) {
    StringBuilder html = new StringBuilder(span.length() + 64);
    int from = span.start();
    List<Link> inside =
        links.stream()
            .filter(link -> span.contains(link.span()))
            .sorted(Comparator.comparingInt(link -> link.span().start()))
            .toList();
    for (Link link : inside) {
      if (link.span().start() >= from) {
        escape(text, from, link.span().start(), html);
        open(link, html);
        escape(text, link.span().start(), link.span().end(), html);
        html.append(link.href() == null ? "</span>" : "</a>");
        from = link.span().end();
      }
    }
    escape(text, from, span.end(), html);
    return new SafeString(html.toString());
  }

  private static void open(Link link, StringBuilder html) {
    html.append(link.href() == null ? "<span" : "<a");
    attribute("href", link.href(), html);
    attribute("id", link.id(), html);
    attribute("class", link.style(), html);
    attribute("title", link.title(), html);
    html.append('>');
  }

  private static void attribute(String name, @Nullable String value, StringBuilder html) {
    if (value != null) {
      html.append(' ').append(name).append("=\"");
      escape(value, 0, value.length(), html);
      html.append('"');
    }
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
