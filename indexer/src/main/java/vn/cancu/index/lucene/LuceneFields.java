package vn.cancu.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * What Lucene calls the fields of the schema. A field of role TEXT is three fields: syllables with
 * their marks, folded syllables, folded bigrams.
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

  static List<String> text(Field field, Level level) {
    return List.of(accented(field, level), folded(field, level), bigrams(field, level));
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
