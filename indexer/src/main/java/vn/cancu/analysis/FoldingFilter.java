package vn.cancu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.cancu.language.Folding;

/**
 * Takes tone, vowel and {@code đ} marks off and lowers the case: {@code Quyết} to {@code quyet}.
 * Gives what {@link Folding} gives, from a table where it can: folding is most of the work of
 * analysing.
 */
public final class FoldingFilter extends TokenFilter {

  /** The folded form of each Latin letter; 0 for characters that do not fold to one. */
  private static final char[] PLAIN = latin();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public FoldingFilter(TokenStream input) {
    super(input);
  }

  private static char[] latin() {
    char[] plain = new char[0x1F00];
    for (char c = 0; c < plain.length; c++) {
      String folded = Folding.fold(Character.toString(c));
      boolean latin = c < 0x250 || c >= 0x1E00;
      plain[c] = latin && folded.length() == 1 ? folded.charAt(0) : 0;
    }
    return plain;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldInPlace()) {
      String folded = Folding.fold(term);
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Folds letter by letter; false when a character is not in the table, the term half done. */
  private boolean foldInPlace() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char plain = letters[i] < PLAIN.length ? PLAIN[letters[i]] : 0;
      if (plain == 0) {
        return false;
      }
      letters[i] = plain;
    }
    return true;
  }
}
