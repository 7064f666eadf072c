package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.cancu.language.Folding;

/**
 * A syllable of a query as the index knows it.
 *
 * @param accented with its marks
 * @param folded without
 */
record Syllable(String accented, String folded) {

  boolean isMarked() {
    return !Folding.fold(accented).equals(accented);
  }

  /** The syllables of a text. */
  static List<Syllable> of(String text, Analyzer accented, Analyzer folded) {
    List<String> marked = terms(text, accented);
    List<String> plain = terms(text, folded);
    List<Syllable> syllables = new ArrayList<>();
    for (int i = 0; i < Math.min(marked.size(), plain.size()); i++) {
      syllables.add(new Syllable(marked.get(i), plain.get(i)));
    }
    return syllables;
  }

  /** The terms of a text. */
  static List<String> terms(String text, Analyzer analyzer) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("query", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return terms;
  }
}
