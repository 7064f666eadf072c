package vn.cancu.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/**
 * The ways in which text becomes terms. All of them first bring characters to one normal form (NFC,
 * {@code Ð} to {@code Đ}, invisible characters out); offsets are those of the given text.
 *
 * <table>
 *   <caption>"Quyết định về kỳ hoà giải"</caption>
 *   <tr><td>{@link #accented()}</td><td>quyết · định · về · kỳ · hòa · giải</td></tr>
 *   <tr><td>{@link #folded()}</td><td>quyet · dinh · ve · ki · hoa · giai</td></tr>
 *   <tr><td>{@link #foldedBigrams()}</td><td>quyet_dinh · dinh_ve · ve_ki · ki_hoa · hoa_giai</td></tr>
 * </table>
 *
 * <p>No stop words and no word segmenter: a segmenter merges {@code bảo_hiểm_xã_hội}, then misses
 * {@code bảo hiểm}, and cannot segment text without marks.
 */
public final class VietnameseAnalyzer extends Analyzer {

  /** One step from the syllables of a text to its terms. */
  @FunctionalInterface
  interface Step {
    TokenStream apply(TokenStream input);
  }

  private final boolean wholeText;
  private final Step terms;
  private final Step normalForm;

  private VietnameseAnalyzer(boolean wholeText, Step terms, Step normalForm) {
    this.wholeText = wholeText;
    this.terms = terms;
    this.normalForm = normalForm;
  }

  /** Lower-case syllables with their marks, the tone mark in its traditional place. */
  public static VietnameseAnalyzer accented() {
    return new VietnameseAnalyzer(false, VietnameseAnalyzer::accent, VietnameseAnalyzer::accent);
  }

  /** Lower-case syllables without marks, {@code i} and {@code y} spellings unified. */
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(false, VietnameseAnalyzer::fold, VietnameseAnalyzer::fold);
  }

  /** Pairs of neighbouring folded syllables; no token for a text of one syllable. */
  public static VietnameseAnalyzer foldedBigrams() {
    return new VietnameseAnalyzer(
        false, input -> new SyllableBigramFilter(fold(input)), VietnameseAnalyzer::fold);
  }

  /**
   * The keys under which the number of a document is found; the whole text is one number. All at
   * one position. See {@link vn.cancu.vocabulary.NumberKey}, which also knows the keys with type
   * and year.
   */
  public static VietnameseAnalyzer numberKeys() {
    return new VietnameseAnalyzer(true, NumberKeyFilter::new, FoldingFilter::new);
  }

  static TokenStream accent(TokenStream syllables) {
    return new TonePlacementFilter(new LowerCaseFilter(syllables));
  }

  static TokenStream fold(TokenStream syllables) {
    return new VowelSpellingFilter(new FoldingFilter(syllables));
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new NormalizingCharFilter(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = wholeText ? new KeywordTokenizer() : new VietnameseTokenizer();
    return new TokenStreamComponents(tokenizer, terms.apply(tokenizer));
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return new NormalizingCharFilter(reader);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return normalForm.apply(in);
  }
}
