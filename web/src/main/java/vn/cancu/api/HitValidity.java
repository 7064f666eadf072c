package vn.cancu.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.trace.Validity;

/**
 * What texts say of the validity of a hit's document, in short; the document's own answer has all
 * of it.
 *
 * @param by label of the first document that says so
 * @param sentence in which it does
 * @param url where that stands
 * @param lowered whether the hit ranks lower for it
 */
record HitValidity(
    String state,
    @Nullable LocalDate since,
    @Nullable String by,
    @Nullable String sentence,
    @Nullable String url,
    boolean lowered) {

  static HitValidity of(Validity validity, boolean lowered) {
    Validity.Cause cause = validity.isKnown() ? validity.causes().getFirst() : null;
    return new HitValidity(
        TraceParameters.name(validity.state()),
        validity.since(),
        cause == null ? null : cause.by().label(),
        cause == null ? null : cause.mention().sentence(),
        cause == null ? null : cause.mention().url(),
        lowered);
  }
}
