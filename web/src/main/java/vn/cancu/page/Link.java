package vn.cancu.page;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * A stretch of text that is to be a link, a mark or an anchor.
 *
 * @param span where, in the text it is applied to
 * @param href where it leads; {@code null} for a stretch that is only marked
 * @param id its anchor, or {@code null}
 * @param style its class
 * @param title what hovering tells, or {@code null}
 */
record Link(
    TextSpan span,
    @Nullable String href,
    @Nullable String id,
    String style,
    @Nullable String title) {

  Link movedTo(TextSpan other) {
    return new Link(other, href, id, style, title);
  }

  Link withoutId() {
    return new Link(span, href, null, style, title);
  }
}
