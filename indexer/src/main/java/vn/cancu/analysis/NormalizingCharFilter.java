package vn.cancu.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/** Brings every {@link CharacterCluster} to its normal form and keeps the offsets right. */
final class NormalizingCharFilter extends BaseCharFilter {

  /** The words of a query are analysed one by one. */
  private static final int SMALL = 512;

  private @Nullable Reader normalized;

  NormalizingCharFilter(Reader input) {
    super(input);
  }

  /** The normal form of a whole text; the same text where it has that form, as most have. */
  static String normal(String text) {
    return CharacterCluster.areNormal(text)
        ? text
        : new NormalizingCharFilter(Reader.nullReader()).normalize(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (normalized == null) {
      String text = readAll();
      normalized = new StringReader(CharacterCluster.areNormal(text) ? text : normalize(text));
    }
    return normalized.read(buffer, offset, length);
  }

  private String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[SMALL];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  private String normalize(String text) {
    StringBuilder output = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = CharacterCluster.end(text, start);
      if (end == start + 1 && text.charAt(start) < 0xAD) {
        output.append(text.charAt(start));
      } else {
        String normal = CharacterCluster.normal(text.subSequence(start, end));
        output.append(normal);
        shorten(output.length(), end - start - normal.length());
      }
      start = end;
    }
    return output.toString();
  }

  private void shorten(int outputOffset, int missing) {
    if (missing > 0) {
      addOffCorrectMap(outputOffset, getLastCumulativeDiff() + missing);
    }
  }
}
