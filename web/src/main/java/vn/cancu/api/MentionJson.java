package vn.cancu.api;

import org.jspecify.annotations.Nullable;
import vn.cancu.search.Mention;
import vn.cancu.trace.PinpointWords;

/**
 * One place where a document names another, in JSON.
 *
 * @param pinpoint the place named in the other document: "khoản 2 Điều 14"
 * @param start offset of the mention in {@code sentence}, in UTF-16 units
 * @param end offset after it
 */
record MentionJson(
    String source,
    String raw,
    @Nullable String place,
    @Nullable String pinpoint,
    String sentence,
    int start,
    int end,
    String url) {

  static MentionJson of(Mention mention) {
    return new MentionJson(
        mention.source().toString(),
        mention.reference().raw(),
        mention.place(),
        PinpointWords.of(mention.reference()),
        mention.sentence(),
        mention.start(),
        mention.end(),
        mention.url());
  }
}
