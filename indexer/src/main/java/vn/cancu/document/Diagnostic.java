package vn.cancu.document;

/**
 * Something a careful reader should know about how a document was read.
 *
 * @param code stable name of the kind of remark: {@code unknown-unit}, {@code
 *     reference-without-year}
 * @param line line of the file, 0 for the document as a whole
 * @param message Vietnamese sentence for the reader
 */
public record Diagnostic(String code, int line, String message) {}
