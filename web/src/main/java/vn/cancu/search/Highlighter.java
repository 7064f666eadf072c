package vn.cancu.search;

import java.util.List;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.TextSpan;

/** Finds in texts what a query asks for, by the same analysis as the search. Immutable. */
public interface Highlighter {

  /** Finds nothing. */
  Highlighter NONE =
      new Highlighter() {
        @Override
        public List<TextSpan> in(String text) {
          return List.of();
        }

        @Override
        public List<TextSpan> in(LegalDocument document) {
          return List.of();
        }
      };

  /** The places in a text, in order, none overlapping another. */
  List<TextSpan> in(String text);

  /** The places in the text of a document, mentions of a typed number among them. */
  List<TextSpan> in(LegalDocument document);
}
