package vn.cancu.repair;

import java.util.List;
import vn.cancu.document.Diagnostic;

/**
 * Healed text with the way back to the original.
 *
 * @param text a line feed ends a paragraph, a row, or a cell of a one-cell-a-line table; a tab
 *     separates the cells of a row; U+2028 is a line break inside a cell
 * @param offsets where each of its characters came from
 * @param diagnostics what was changed, one remark a kind and place
 * @param quality how damaged the text was and is
 */
public record RepairedText(
    String text, OffsetMap offsets, List<Diagnostic> diagnostics, RepairQuality quality) {

  public RepairedText {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A text whose quality was not measured. */
  public RepairedText(String text, OffsetMap offsets, List<Diagnostic> diagnostics) {
    this(text, offsets, diagnostics, RepairQuality.UNKNOWN);
  }

  /** The 1-based line of the file on which the character at {@code offset} stood. */
  public int lineAt(int offset) {
    return offsets.lineAt(offset);
  }
}
