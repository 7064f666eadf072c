package vn.cancu.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/** Brings every {@link CharacterCluster} to its normal form and keeps the offsets right. */
final class NormalizingCharFilter extends BaseCharFilter {

  private @Nullable Reader normalized;

  NormalizingCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (normalized == null) {
      normalized = new StringReader(normalize(readAll()));
    }
    return normalized.read(buffer, offset, length);
  }

  private String readAll() throws IOException {
    StringWriter text = new StringWriter();
    input.transferTo(text);
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
