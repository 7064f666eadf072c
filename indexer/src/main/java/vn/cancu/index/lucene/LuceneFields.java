package vn.cancu.index.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import vn.cancu.analysis.TextTerms;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * What Lucene calls the fields of the schema. A field of role TEXT is up to three fields: syllables
 * with their marks, folded syllables, folded bigrams.
 */
public final class LuceneFields {

  private static final String ACCENTED = ".accented";
  private static final String FOLDED = ".folded";
  private static final String BIGRAMS = ".bigrams";

  /** Positions between two values of a field, so that no phrase spans them. */
  private static final int GAP = 100;

  private LuceneFields() {}

  public static String accented(Field field, Level level) {
    return field.on(level) + ACCENTED;
  }

  public static String folded(Field field, Level level) {
    return field.on(level) + FOLDED;
  }

  public static String bigrams(Field field, Level level) {
    return field.on(level) + BIGRAMS;
  }

  /**
   * Whether a field has terms of a kind. The title of the law is no more than a hint in its
   * provisions, where marks add nothing.
   */
  static boolean has(Field field, TextTerms.Kind kind) {
    return field != Field.TITLE || kind != TextTerms.Kind.ACCENTED;
  }

  static String name(Field field, Level level, TextTerms.Kind kind) {
    return switch (kind) {
      case ACCENTED -> accented(field, level);
      case FOLDED -> folded(field, level);
      case FOLDED_BIGRAMS -> bigrams(field, level);
    };
  }

  /**
   * Whether terms are kept with their places, for phrases. Pairs are phrases themselves. The
   * syllables of a whole document stand once more in its provisions, where phrases are looked for:
   * their places would be a quarter of the index.
   */
  static boolean hasPositions(Field field, Level level, TextTerms.Kind kind) {
    return switch (kind) {
      case ACCENTED, FOLDED -> field != Field.BODY || level != Level.DOCUMENT;
      case FOLDED_BIGRAMS -> false;
    };
  }

  /** The analyzer of every field by its name. */
  public static Analyzer analyzer() {
    return new ByName();
  }

  private static final class ByName extends DelegatingAnalyzerWrapper {

    private final Analyzer accented = VietnameseAnalyzer.accented();
    private final Analyzer folded = VietnameseAnalyzer.folded();
    private final Analyzer bigrams = VietnameseAnalyzer.foldedBigrams();

    ByName() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      if (field.endsWith(ACCENTED)) {
        return accented;
      }
      return field.endsWith(BIGRAMS) ? bigrams : folded;
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
