package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * One addressable part of a document: a chapter, article, clause or point of a law, a numbered item
 * of a plan, an annex, or the text before the first of them. The provisions of a document, in
 * reading order, cover its text.
 *
 * @param id stable anchor, unique in its document: {@code dieu-3.khoan-2}, {@code ii.1.1.a}, {@code
 *     phu-luc-1}
 * @param parent id of the part it belongs to
 * @param kind what it is
 * @param label the place as a reader would cite it: "Điều 3 khoản 2", "Mục II.1.1"
 * @param heading its heading or leading words, on one line
 * @param depth 0 for a part at the top level
 * @param span its own text with its heading, without its children's
 * @param sourceId the id an imported record brought along
 */
public record Provision(
    String id,
    @Nullable String parent,
    Kind kind,
    String label,
    @Nullable String heading,
    int depth,
    TextSpan span,
    @Nullable String sourceId) {

  /** The kinds of parts. */
  public enum Kind {
    PREAMBLE,
    ANNEX,
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    CLAUSE,
    POINT,
    ITEM,
    CLOSING
  }
}
