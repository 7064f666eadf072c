package vn.cancu.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;

/**
 * Where the articles of a document name each other: "theo quy định tại Điều 12 của Luật này", "Điều
 * 5 và Điều 6 Thông tư này".
 */
final class OwnArticles {

  /** Looks at most so many characters ahead, so that the time is proportional to the text. */
  private static final Pattern MENTION =
      Pattern.compile(
          "Điều (\\d{1,4}[a-zđ]?)(?=[^.;\\n]{0,80}?(?:[Ll]uật|[Pp]háp lệnh|[Nn]ghị định"
              + "|[Tt]hông tư|[Tt]hông tư liên tịch|[Qq]uyết định|[Qq]uy chế|[Nn]ghị quyết"
              + "|[Đđ]iều lệ|[Qq]uy định) này)");

  private OwnArticles() {}

  /** The anchors of the articles named in some provisions. */
  static Set<String> namedIn(LegalDocument document, List<Provision> provisions) {
    Set<String> named = new HashSet<>();
    for (Provision provision : provisions) {
      Matcher mention = MENTION.matcher(document.text());
      mention.region(provision.span().start(), provision.span().end());
      mention.useTransparentBounds(true);
      while (mention.find()) {
        named.add("dieu-" + mention.group(1).replace('đ', 'd'));
      }
    }
    return named;
  }

  /** The anchors of the provisions that name an article. */
  static Set<String> naming(LegalDocument document, String article) {
    Set<String> naming = new HashSet<>();
    for (Provision provision : document.provisions()) {
      if (namedIn(document, List.of(provision)).contains(article)) {
        naming.add(provision.id());
      }
    }
    return naming;
  }
}
