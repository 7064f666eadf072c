package vn.cancu.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The font table of an RTF file: what the bytes of a font mean. */
final class RtfFonts {

  static final Charset WESTERN = Charset.forName("windows-1252");

  /** A font while its entry is read. */
  private static final class Font {
    final StringBuilder name = new StringBuilder();
    @Nullable Charset charset;
    @Nullable LegacyFont legacy;
  }

  private final Map<Integer, Font> fonts = new HashMap<>();
  private Charset standard = WESTERN;
  private Font open = new Font();

  /** The code page of the whole file. */
  void codePage(int number) {
    standard = charset(number, standard);
  }

  /** An entry of the table begins. */
  void open(int number) {
    open = new Font();
    fonts.put(number, open);
  }

  void name(char c) {
    if (c == ';') {
      open.legacy = LegacyFont.named(open.name.toString());
    } else {
      open.name.append(c);
    }
  }

  /** A number of a Windows character set ({@code \fcharset}). */
  void characterSet(int number) {
    int page =
        switch (number) {
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          case 161 -> 1253;
          case 162 -> 1254;
          case 163 -> 1258;
          case 177 -> 1255;
          case 178 -> 1256;
          case 186 -> 1257;
          case 204 -> 1251;
          case 222 -> 874;
          case 238 -> 1250;
          default -> 0;
        };
    if (page > 0) {
      open.charset = charset(page, standard);
    }
  }

  /** A code page of its own ({@code \cpg}). */
  void fontCodePage(int number) {
    open.charset = charset(number, standard);
  }

  private static Charset charset(int page, Charset otherwise) {
    String name =
        switch (page) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 65001 -> "UTF-8";
          default -> (page >= 1250 && page <= 1258 ? "windows-" : "IBM") + page;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return otherwise;
    }
  }

  /** What the bytes of a font are written in. */
  Charset charset(int number) {
    Font font = fonts.get(number);
    if (font != null && font.legacy != null) {
      return WESTERN;
    }
    return font == null || font.charset == null ? standard : font.charset;
  }

  @Nullable LegacyFont legacy(int number) {
    Font font = fonts.get(number);
    return font == null ? null : font.legacy;
  }
}
