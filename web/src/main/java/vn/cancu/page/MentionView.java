package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.search.Mention;
import vn.cancu.trace.PinpointWords;

/** One sentence that names a document, the mention marked in it. */
record MentionView(
    @Nullable String place, @Nullable String pinpoint, SafeString sentence, String href) {

  /** Longer sentences are cut around the mention. */
  private static final int REACH = 260;

  static MentionView of(Mention mention) {
    return new MentionView(
        mention.place(), PinpointWords.of(mention.reference()), sentence(mention), mention.url());
  }

  static SafeString sentence(Mention mention) {
    String text = mention.sentence();
    int from = cut(text, mention.start() - REACH, 0);
    int to =
        mention.end() + REACH >= text.length()
            ? text.length()
            : cut(text, mention.end() + REACH, mention.end());
    String before = from == 0 ? "" : "… ";
    String shown = before + text.substring(from, to).strip() + (to == text.length() ? "" : " …");
    int shift = before.length() - from - leading(text, from, to);
    Link mark =
        new Link(
            new TextSpan(mention.start() + shift, mention.end() + shift),
            null,
            null,
            "mention",
            null);
    return Markup.of(shown, new TextSpan(0, shown.length()), List.of(mark));
  }

  /** The blank before an offset, so that no word is cut; {@code least} where there is none. */
  private static int cut(String text, int at, int least) {
    if (at <= least) {
      return least;
    }
    int blank = text.lastIndexOf(' ', at);
    return blank < least ? least : blank;
  }

  private static int leading(String text, int from, int to) {
    int n = from;
    while (n < to && Character.isWhitespace(text.charAt(n))) {
      n++;
    }
    return n - from;
  }
}
