package vn.cancu.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.document.TextSpan;

class MarkupTest {

  private static Link link(int start, int end, @Nullable String href) {
    return new Link(new TextSpan(start, end), href, null, "ref", null);
  }

  private static String html(String text, Link... links) {
    return Markup.of(text, new TextSpan(0, text.length()), List.of(links)).toString();
  }

  @Test
  void everyCharacterThatCouldBeMarkupIsEscaped() {
    assertThat(html("<b>&amp; \"'</b>")).isEqualTo("&lt;b&gt;&amp;amp; &quot;&#39;&lt;/b&gt;");
  }

  @Test
  void aLineBreakInsideACellIsABreak() {
    assertThat(html("a\u2028b")).isEqualTo("a<br>b");
  }

  @Test
  void attributesAreEscapedToo() {
    Link hostile = new Link(new TextSpan(0, 1), "/\"><x>", "\"", "'", "<&>");
    assertThat(html("a", hostile))
        .isEqualTo(
            "<a href=\"/&quot;&gt;&lt;x&gt;\" id=\"&quot;\" class=\"&#39;\""
                + " title=\"&lt;&amp;&gt;\">a</a>");
  }

  @Test
  void linksStandWhereTheyBelongInAnyOrder() {
    assertThat(html("a bc d", link(5, 6, null), link(2, 4, "/x")))
        .isEqualTo("a <a href=\"/x\" class=\"ref\">bc</a> <span class=\"ref\">d</span>");
  }

  @Test
  void ofOverlappingLinksTheFirstWins() {
    assertThat(html("abcd", link(0, 3, "/1"), link(1, 2, "/2"), link(2, 4, "/3")))
        .isEqualTo("<a href=\"/1\" class=\"ref\">abc</a>d");
  }

  @Test
  void linksThatReachOutOfTheStretchStayText() {
    List<Link> links = List.of(link(0, 3, "/1"), link(3, 4, "/2"), link(4, 9, "/3"));
    assertThat(Markup.of("abcdefghi", new TextSpan(2, 6), links).toString())
        .isEqualTo("c<a href=\"/2\" class=\"ref\">d</a>ef");
  }

  @Test
  void whateverTheLinksTheTextIsWholeAndTheMarkupWellFormed() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String text = "<a href='x'>&</a> \"Điều 1\" \u2028 khoản";
    for (int round = 0; round < 2_000; round++) {
      List<Link> links = new ArrayList<>();
      for (int n = random.nextInt(6); n > 0; n--) {
        int start = random.nextInt(text.length());
        int end = start + random.nextInt(text.length() - start + 1);
        links.add(link(start, end, random.nextBoolean() ? "/" + n : null));
      }
      String html = html(text, links.toArray(Link[]::new));
      assertThat(textOf(html)).as("seed %d, links %s", seed, links).isEqualTo(text);
    }
  }

  /** Drops our own tags, never nested, and reads the references. */
  private static String textOf(String html) {
    return html.replaceAll("<(a|span)( \\w+=\"[^\"<>]*\")*>([^<]*(?:<br>[^<]*)*)</\\1>", "$3")
        .replace("<br>", "\u2028")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String marked(String text, List<Link> links, Mark... marks) {
    return Markup.of(text, new TextSpan(0, text.length()), links, List.of(marks))
        .toString()
        .replaceAll("<span class=\"steps\">.*?</span>", "»");
  }

  @Test
  void marksAreEscapedAndHaveAnchors() {
    assertThat(marked("a <b> & c", List.of(), new Mark(new TextSpan(2, 7), 1)))
        .isEqualTo("a <mark id=\"hl-1\">&lt;b&gt; &amp;</mark>» c");
  }

  @Test
  void aMarkIsCutWhereALinkBeginsOrEnds() {
    Link link = new Link(new TextSpan(2, 6), "/x", null, "ref", null);
    assertThat(marked("ab cd ef", List.of(link), new Mark(new TextSpan(0, 8), 3)))
        .isEqualTo(
            "<mark id=\"hl-3\">ab</mark>»<a href=\"/x\" class=\"ref\"><mark> cd </mark></a>"
                + "<mark>ef</mark>");
    assertThat(marked("ab cd ef", List.of(link), new Mark(new TextSpan(3, 5), 1)))
        .isEqualTo("ab<a href=\"/x\" class=\"ref\"> <mark id=\"hl-1\">cd</mark> </a>»ef");
  }

  @Test
  void everyCharacterIsThereOnceWhateverTheMarks() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String text = "<a href=\"x\">&amp; ' " + "đường dẫn ".repeat(4);
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = new ArrayList<>();
      List<Link> links = new ArrayList<>();
      for (int at = random.nextInt(5); at < text.length() - 6; at += 1 + random.nextInt(9)) {
        int end = at + 1 + random.nextInt(5);
        if (random.nextBoolean()) {
          marks.add(new Mark(new TextSpan(at, end), marks.size() + 1));
        } else {
          links.add(new Link(new TextSpan(at, end), "/x", null, "r", null));
        }
        at = end;
      }
      String html = marked(text, links, marks.toArray(Mark[]::new));
      String plain =
          html.replace("»", "")
              .replaceAll("<[^>]*>", "")
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&quot;", "\"")
              .replace("&#39;", "'")
              .replace("&amp;", "&");
      assertThat(plain).as("seed %d round %d", seed, round).isEqualTo(text);
    }
  }
}
