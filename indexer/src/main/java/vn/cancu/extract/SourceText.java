package vn.cancu.extract;

import java.util.List;

/**
 * The text of a file as found.
 *
 * @param text a line feed ends a line (of a text file: the file's own lines; elsewhere a paragraph
 *     or a table row), a tab separates the cells of a row, U+2028 is a line break inside a cell
 * @param pageStarts offset at which each page after the first begins; empty where pages are unknown
 * @param mediaType what the bytes are, such as {@code application/pdf}, whatever the name of the
 *     file says
 * @param remarks what of the file is not in the text, and why
 */
public record SourceText(
    String text, List<Integer> pageStarts, String mediaType, List<SourceRemark> remarks) {

  public SourceText {
    pageStarts = List.copyOf(pageStarts);
    remarks = List.copyOf(remarks);
  }

  /** A text that has all of its file. */
  public SourceText(String text, List<Integer> pageStarts, String mediaType) {
    this(text, pageStarts, mediaType, List.of());
  }
}
