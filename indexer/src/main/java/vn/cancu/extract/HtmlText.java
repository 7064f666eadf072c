package vn.cancu.extract;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a web page: without scripts, forms and whatever the tags say is navigation.
 * Block elements end a line, inline ones do not.
 */
final class HtmlText {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, svg, canvas, select, button, textarea,"
          + " head, dialog, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

  /** Where a page may name its encoding, and how. */
  private static final int HEAD = 4096;

  private static final String CHARSET = "charset=";

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "ul",
          "option",
          "tr",
          "table",
          "thead",
          "tbody",
          "tfoot");

  private HtmlText() {}

  /** Decodes a page by what its bytes allow, then by what it says of itself. */
  static String decode(byte[] bytes) {
    String text = PlainText.decode(bytes);
    if (PlainText.isUnicode(bytes)) {
      return text;
    }
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    int at = head.indexOf(CHARSET);
    if (at < 0) {
      return text;
    }
    int start = at + CHARSET.length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && "\"' ;/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    try {
      return new String(bytes, Charset.forName(head.substring(start, end)));
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  /** Reads a page; null when it has no text. */
  static @Nullable SourceText read(String html, String mediaType, int limit) {
    TextWriter writer = new TextWriter(limit);
    write(html, writer);
    return writer.finish(mediaType);
  }

  /** Writes the text of a page to that of the document that includes it. */
  static void write(String html, TextWriter writer) {
    Document page = Jsoup.parse(html);
    page.select(NEVER_TEXT).remove();
    HtmlMain.of(page).traverse(new Walk(writer));
  }

  /** Drives the writer; the tree is walked without recursion, so its depth does no harm. */
  private static final class Walk implements NodeVisitor {

    private static final List<String> LINES = List.of("solid", "double", "ridge", "windowtext");

    private final TextWriter writer;
    private int preformatted;
    private int raised;

    Walk(TextWriter writer) {
      this.writer = writer;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element element) {
        start(element);
      }
    }

    private void text(String text) {
      if (preformatted == 0) {
        writer.text(raised == 0 ? text : Numerals.raise(text));
        return;
      }
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          writer.endLine();
        }
        writer.text(lines[i]);
      }
    }

    private void start(Element element) {
      switch (element.normalName()) {
        case "table" -> writer.startTable(shown(element.attr("border")) || ruled(element));
        case "tr" -> writer.startRow();
        case "td", "th" -> {
          writer.startCell(span(element, "colspan"), span(element, "rowspan"));
          if (ruled(element)) {
            writer.bordered();
          }
        }
        case "br" -> writer.endLine();
        default -> {
          if (BLOCKS.contains(element.normalName())) {
            writer.endLine();
          }
        }
      }
      raised += element.normalName().equals("sup") ? 1 : 0;
      preformatted += element.normalName().equals("pre") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      raised -= element.normalName().equals("sup") ? 1 : 0;
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      switch (element.normalName()) {
        case "table" -> writer.endTable();
        default -> {
          if (BLOCKS.contains(element.normalName())) {
            writer.endLine();
          }
        }
      }
    }

    private static boolean shown(String border) {
      return !border.isEmpty() && !border.equals("0");
    }

    private static boolean ruled(Element element) {
      String style = element.attr("style").toLowerCase(Locale.ROOT);
      return style.contains("border") && LINES.stream().anyMatch(style::contains);
    }

    private static int span(Element cell, String name) {
      String value = cell.attr(name).strip();
      if (value.isEmpty()
          || value.length() > 4
          || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return 1;
      }
      return Integer.parseInt(value);
    }
  }
}
