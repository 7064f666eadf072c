package vn.cancu.analysis;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of one text after the other, for an index: what {@link VietnameseAnalyzer} makes of a
 * text, but read once for all kinds of terms and with every word looked up instead of worked out.
 * There are no offsets. A stream is good until the next one is asked for. Used by one thread.
 */
public final class TextTerms {

  /** The kinds of terms of a text. */
  public enum Kind {
    /** As of {@link VietnameseAnalyzer#accented()}. */
    ACCENTED,
    /** As of {@link VietnameseAnalyzer#folded()}. */
    FOLDED,
    /** As of {@link VietnameseAnalyzer#foldedBigrams()}. */
    FOLDED_BIGRAMS
  }

  /** Words beyond which the book is begun anew: numbers and misprints have no end. */
  private static final int MOST_WORDS = 1 << 16;

  private final TermStream inOrder = new TermStream();
  private final CountedTermStream counted = new CountedTermStream();
  private final TermCounts counts = new TermCounts();
  private final PairBytes pair = new PairBytes();
  private TermBook book = new TermBook();
  private String given = "";
  private int[] words = new int[1024];
  private int length;

  /** Reads the next text; the same one is not read again. */
  public void read(String next) {
    if (next.equals(given)) {
      return;
    }
    given = next;
    if (book.size() > MOST_WORDS) {
      book = new TermBook();
    }
    char[] text = NormalizingCharFilter.normal(next).toCharArray();
    length = 0;
    int start = VietnameseTokenizer.start(text, 0);
    while (start < text.length) {
      int end = VietnameseTokenizer.end(text, start);
      words = length < words.length ? words : Arrays.copyOf(words, 2 * length);
      words[length++] = book.number(text, start, end);
      start = VietnameseTokenizer.start(text, end);
    }
  }

  /** The terms in the order of the text, one position each. */
  public TokenStream inOrder(Kind kind) {
    return switch (kind) {
      case ACCENTED -> inOrder.over(length, i -> book.accentedTerm(book.accented(words[i])));
      case FOLDED -> inOrder.over(length, i -> book.foldedTerm(book.folded(words[i])));
      case FOLDED_BIGRAMS ->
          inOrder.over(length - 1, i -> pair(book.folded(words[i]), book.folded(words[i + 1])));
    };
  }

  /** The different terms, each once with its number of occurrences, in no useful order. */
  public TokenStream counted(Kind kind) {
    counts.clear();
    return switch (kind) {
      case ACCENTED -> {
        countWords(book::accented);
        yield counted.over(counts, key -> book.accentedTerm((int) key));
      }
      case FOLDED -> {
        countWords(book::folded);
        yield counted.over(counts, key -> book.foldedTerm((int) key));
      }
      case FOLDED_BIGRAMS -> {
        countPairs();
        yield counted.over(counts, key -> pair((int) (key >>> 32), (int) key));
      }
    };
  }

  private void countWords(IntUnaryOperator term) {
    for (int i = 0; i < length; i++) {
      counts.add(term.applyAsInt(words[i]));
    }
  }

  private void countPairs() {
    for (int i = 1; i < length; i++) {
      counts.add((long) book.folded(words[i - 1]) << 32 | book.folded(words[i]));
    }
  }

  private BytesRef pair(int first, int second) {
    return pair.of(book.foldedTerm(first), book.foldedTerm(second));
  }
}
