package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.trace.Validity;

/**
 * What a page says about the validity of a document.
 *
 * @param style class of the tag
 * @param text "Hết hiệu lực từ 01/01/2022"
 * @param known whether a text says anything
 */
record ValidityBadge(String style, String text, boolean known, List<Cause> causes) {

  /** A sentence that says so. */
  record Cause(
      String name,
      String href,
      String extent,
      @Nullable String since,
      SafeString sentence,
      String at) {}

  private static final int CAUSES = 10;

  static ValidityBadge of(Validity validity) {
    String since = Wording.dayOrNull(validity.since());
    String from = since == null ? "" : " từ " + since;
    return switch (validity.state()) {
      case UNKNOWN -> new ValidityBadge("unsure", "Hiệu lực: chưa rõ", false, List.of());
      case PARTLY -> badge("partly", "Hết hiệu lực một phần", validity);
      case ENDING -> badge("partly", "Sẽ hết hiệu lực" + from, validity);
      case ENDED -> badge("ended", "Hết hiệu lực" + from, validity);
    };
  }

  private static ValidityBadge badge(String style, String text, Validity validity) {
    return new ValidityBadge(
        style,
        text,
        true,
        validity.causes().stream().limit(CAUSES).map(ValidityBadge::cause).toList());
  }

  private static Cause cause(Validity.Cause cause) {
    return new Cause(
        cause.by().label(),
        Links.document(cause.by().id()),
        cause.whole() ? "toàn bộ" : "một phần",
        Wording.dayOrNull(cause.since()),
        MentionView.sentence(cause.mention()),
        cause.mention().url());
  }
}
