package vn.cancu.analysis;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.cancu.language.Syllable;

/**
 * Puts the tone mark of a syllable where the traditional rule has it, so that {@code hoà} and
 * {@code hòa}, {@code thuỷ} and {@code thủy} are one term. Expects lower case; other words pass.
 */
public final class TonePlacementFilter extends TokenFilter {

  private static final String GLIDES = "oòóỏõọuùúủũụ";
  private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String VOWELS = "aăâeêôơy" + TONED;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public TonePlacementFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (mayMove()) {
      Optional<Syllable> syllable = Syllable.parse(term);
      if (syllable.isPresent()) {
        term.setEmpty().append(syllable.get().spelling());
      }
    }
    return true;
  }

  /** Usage differs only where {@code o} or {@code u} stands before the vowel; most words pass. */
  private boolean mayMove() {
    for (int i = 1; i < term.length(); i++) {
      char first = term.charAt(i - 1);
      char second = term.charAt(i);
      if (GLIDES.indexOf(first) >= 0
          && VOWELS.indexOf(second) >= 0
          && (first > 0x7F || TONED.indexOf(second) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
