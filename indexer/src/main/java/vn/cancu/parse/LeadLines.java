package vn.cancu.parse;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * The line that announced the list a paragraph belongs to: "Các văn bản sau đây hết hiệu lực:".
 * Asked for paragraphs in text order, it reads every line once.
 */
final class LeadLines {

  private int next;
  private @Nullable Relation lead;

  /** The relation announced for the paragraph, if it is an item of a list. */
  @Nullable Relation at(RelationGrammar relations, FoldedText text, int paragraph) {
    while (next < paragraph) {
      int end = next;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      Relation announced = relations.lead(next, end);
      if (announced != null || !isItem(text, next)) {
        lead = announced;
      }
      next = end + 1;
    }
    return isItem(text, paragraph) ? lead : null;
  }

  /** "1.", "a)", "-": a mark of a list, or a document at once. */
  private static boolean isItem(FoldedText text, int from) {
    int i = text.skipBlanks(from);
    char c = text.at(i);
    int end = text.wordEnd(i);
    boolean mark = end > i && end - i < 3 && (text.at(end) == ')' || text.at(end) == '.');
    return mark || c == '-' || c == '–' || c == '+';
  }
}
