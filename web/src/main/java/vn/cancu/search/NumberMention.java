package vn.cancu.search;

import org.jspecify.annotations.Nullable;
import vn.cancu.vocabulary.NumberKey;

/**
 * The number of a document in a query.
 *
 * @param end index after its last word
 * @param text as typed, with the words of the type
 * @param number as typed, without them: {@code 89/2020/NĐ-CP}
 * @param key what was recognised
 * @param term the key under which it is looked up
 * @param segmented whether more than the ordinal and the year was typed
 * @param year the year typed after it
 */
record NumberMention(
    int end,
    String text,
    String number,
    NumberKey key,
    String term,
    boolean segmented,
    @Nullable Integer year) {

  Query.Number query() {
    return new Query.Number(text, term);
  }
}
