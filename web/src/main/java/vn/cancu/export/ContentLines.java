package vn.cancu.export;

import java.io.IOException;
import java.io.Writer;

/**
 * Content lines of iCalendar, folded after 75 octets of UTF-8 and never inside a character (RFC
 * 5545, 3.1). Libraries count characters there, which are up to three octets each in Vietnamese.
 */
final class ContentLines {

  private static final int LONGEST = 75;

  private final Writer out;

  ContentLines(Writer out) {
    this.out = out;
  }

  /** A property whose value is written as it stands. */
  ContentLines value(String name, String value) throws IOException {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + width > LONGEST) {
        out.write("\r\n ");
        octets = 1;
      }
      out.write(line, i, Character.charCount(c));
      octets += width;
      i += Character.charCount(c);
    }
    out.write("\r\n");
    return this;
  }

  /** A property of type TEXT (RFC 5545, 3.3.11). */
  ContentLines text(String name, String text) throws IOException {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        case '\n', '\u2028', '\u2029' -> escaped.append("\\n");
        default -> escaped.append(c == '\t' || Character.isISOControl(c) ? ' ' : c);
      }
    }
    return value(name, escaped.toString());
  }
}
