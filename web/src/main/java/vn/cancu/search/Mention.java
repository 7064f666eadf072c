package vn.cancu.search;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Reference;

/**
 * One place where a document names another.
 *
 * @param source the document that names
 * @param reference what it says; its spans are offsets into the text of {@code source}
 * @param place breadcrumb inside that document: "Điều 3 › khoản 2"
 * @param sentence the sentence around the mention
 * @param url path of that document's page with the anchor of the mention
 */
public record Mention(
    DocumentId source, Reference reference, @Nullable String place, String sentence, String url) {

  /** Offset of the mention in {@link #sentence}, never beyond its end. */
  public int start() {
    int start = reference.span().start() - reference.sentence().start();
    return Math.clamp(start, 0, sentence.length());
  }

  /** Offset after the mention in {@link #sentence}. */
  public int end() {
    int end = reference.span().end() - reference.sentence().start();
    return Math.clamp(end, start(), sentence.length());
  }
}
