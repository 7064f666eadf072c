package vn.cancu.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts the characters of an RTF file together from bytes in many code pages and from numbers. */
final class RtfCharacters {

  private final RtfFonts fonts;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder text = new StringBuilder();
  private int font;
  private int skip;

  RtfCharacters(RtfFonts fonts) {
    this.fonts = fonts;
  }

  /** A byte in the code page of a font, unless it stands in for a character given by number. */
  void add(int b, int of) {
    if (skip > 0) {
      skip--;
      return;
    }
    change(of);
    bytes.write(b);
  }

  /**
   * A character by its number.
   *
   * @param substitutes number of bytes that follow for programs without Unicode
   */
  void unicode(int number, int substitutes, int of) {
    change(of);
    decode();
    text.append((char) number);
    skip = substitutes;
  }

  private void change(int of) {
    if (of != font) {
      decode();
      font = of;
    }
  }

  private void decode() {
    if (bytes.size() > 0) {
      String decoded = bytes.toString(fonts.charset(font));
      // The bullets of symbol fonts are in no code page.
      text.append(decoded.indexOf('\uFFFD') < 0 ? decoded : bytes.toString(RtfFonts.WESTERN));
      bytes.reset();
    }
  }

  /** The font of what {@link #take} gave last. */
  int font() {
    return font;
  }

  /** The characters since the last call. */
  String take() {
    decode();
    skip = 0;
    String taken = text.toString();
    text.setLength(0);
    return taken.isEmpty() ? taken : clean(taken);
  }

  /** A half of a surrogate pair alone is no character, control characters are no text. */
  private static String clean(String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    StringBuilder clean = new StringBuilder(whole.length());
    whole.chars().filter(c -> c >= ' ' || c == '\t').forEach(c -> clean.append((char) c));
    return clean.toString();
  }
}
