package vn.cancu.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Where the text of a page is: what its tags call navigation goes, what they call the main part is
 * taken. Where they say nothing, the main part is the element around those that hold paragraphs
 * side by side, if it has most of the text that is no link; lists of links and boxes stay outside.
 */
final class HtmlMain {

  private static final String AROUND =
      "nav, header, footer, aside, form, menu, [role=navigation], [role=banner], [role=search],"
          + " [role=contentinfo], [role=complementary], [role=menu], [role=dialog]";

  private static final String MAIN = "main, article, [role=main], [itemprop=articleBody]";

  /** Paragraphs side by side that make a text. */
  private static final int PARAGRAPHS = 5;

  /** Share of the largest text a further one must have, as an appendix in a section of its own. */
  private static final double FURTHER = 0.15;

  /**
   * With fewer links around its text a page is a document saved as a page, and all of it is text.
   */
  private static final int LINKS = 10;

  private HtmlMain() {}

  static Element of(Document page) {
    Element body = page.body();
    Lengths all = new Lengths(body);
    for (Element around : body.select(AROUND)) {
      // An element around most of the text is the page itself: some frameworks put a form around
      // it.
      if (all.of(around) * 2 < all.of(body)) {
        around.remove();
      }
    }
    Lengths kept = new Lengths(body);
    for (Element main : body.select(MAIN)) {
      if (kept.of(main) * 2 > kept.of(body)) {
        return main;
      }
    }
    Element around = aroundTexts(body, kept);
    boolean most = kept.of(around) * 2 > kept.of(body);
    return most && links(body) - links(around) >= LINKS ? around : body;
  }

  private static int links(Element element) {
    return element.select("a[href]").size();
  }

  private static Element aroundTexts(Element body, Lengths lengths) {
    Map<Element, Integer> texts = new HashMap<>();
    Map<Element, Integer> counts = new HashMap<>();
    for (Element paragraph : body.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null) {
        texts.merge(parent, lengths.of(paragraph), Integer::sum);
        counts.merge(parent, 1, Integer::sum);
      }
    }
    texts.keySet().removeIf(element -> counts.getOrDefault(element, 0) < PARAGRAPHS);
    int largest = texts.values().stream().max(Integer::compare).orElse(0);
    List<Element> path = List.of();
    for (Map.Entry<Element, Integer> text : texts.entrySet()) {
      if (text.getValue() >= largest * FURTHER) {
        path = path.isEmpty() ? path(text.getKey()) : common(path, path(text.getKey()));
      }
    }
    return path.isEmpty() ? body : path.getLast();
  }

  /** The element with those around it, outermost first. */
  private static List<Element> path(Element element) {
    List<Element> path = new ArrayList<>();
    path.add(element);
    path.addAll(element.parents());
    return path.reversed();
  }

  private static List<Element> common(List<Element> a, List<Element> b) {
    int same = 0;
    while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
      same++;
    }
    return a.subList(0, same);
  }

  /** Characters of text outside of links, for each element. */
  private static final class Lengths implements NodeVisitor {

    private final Map<Node, Integer> lengths = new HashMap<>();
    private int links;

    Lengths(Element root) {
      root.traverse(this);
    }

    int of(Element element) {
      return lengths.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
      if (isLink(node)) {
        links++;
      }
      if (node instanceof TextNode text && links == 0) {
        lengths.put(node, text.getWholeText().strip().length());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isLink(node)) {
        links--;
      }
      Node parent = node.parentNode();
      if (parent != null) {
        lengths.merge(parent, lengths.getOrDefault(node, 0), Integer::sum);
      }
    }

    /** A link somewhere; an anchor that only has a name does not make its text one. */
    private static boolean isLink(Node node) {
      return node instanceof Element element
          && element.normalName().equals("a")
          && element.hasAttr("href");
    }
  }
}
