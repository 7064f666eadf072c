package vn.cancu.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;

/**
 * One answer.
 *
 * @param id unique among the hits of its scope: the document's id, followed by {@code #} and the
 *     part's own id
 * @param kind what it is
 * @param sourceId the id an imported record brought along
 * @param documentId the document it belongs to
 * @param number number of that document
 * @param type type of that document, such as "Quyết định"
 * @param title title of that document
 * @param place breadcrumb inside it: "Phụ lục I › 1.2", "Điều 3 › khoản 2"; {@code null} for a
 *     document
 * @param snippet HTML-escaped text in which only {@code <mark>} is markup
 * @param url path of its page with its anchor
 * @param score comparable within one result only
 * @param task the task, in scope tasks
 * @param reference the reference, in scope references
 * @param awaits the document a task waits for, where it names one
 */
public record Hit(
    String id,
    Scope kind,
    @Nullable String sourceId,
    DocumentId documentId,
    @Nullable String number,
    @Nullable String type,
    @Nullable String title,
    @Nullable LocalDate issuedOn,
    @Nullable String place,
    String snippet,
    String url,
    double score,
    @Nullable Task task,
    @Nullable Reference reference,
    @Nullable Condition awaits) {

  /** An answer that waits for nothing. */
  public Hit(
      String id,
      Scope kind,
      @Nullable String sourceId,
      DocumentId documentId,
      @Nullable String number,
      @Nullable String type,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable String place,
      String snippet,
      String url,
      double score,
      @Nullable Task task,
      @Nullable Reference reference) {
    this(
        id,
        kind,
        sourceId,
        documentId,
        number,
        type,
        title,
        issuedOn,
        place,
        snippet,
        url,
        score,
        task,
        reference,
        null);
  }

  /** The same with what it waits for. */
  public Hit awaiting(@Nullable Condition condition) {
    return new Hit(
        id,
        kind,
        sourceId,
        documentId,
        number,
        type,
        title,
        issuedOn,
        place,
        snippet,
        url,
        score,
        task,
        reference,
        condition);
  }
}
