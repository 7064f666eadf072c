package vn.cancu.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text files. Their lines are kept one for one, because every line number shown later is counted on
 * them; only the three ways to end a line become one.
 */
final class PlainText {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final byte[] TONES = sorted("\u0300\u0301\u0303\u0309\u0323");
  private static final byte[] VOWELS = sorted("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY");

  /** Share of the tone marks that must follow a vowel. */
  private static final double MOST = 0.8;

  /** Share of a text that may be damaged before it is no longer taken for UTF-8. */
  private static final double TOLERATED = 0.01;

  private PlainText() {}

  static SourceText read(byte[] bytes) {
    String text = ownLines(decode(bytes));
    return new SourceText(text, pageStarts(text), "text/plain");
  }

  /**
   * Whether the bytes can be a text: hardly any control characters once decoded. A few stray ones,
   * NUL included, are damage and no reason to refuse a file.
   */
  static boolean looksLikeText(byte[] bytes) {
    String text = decode(bytes);
    long strange = text.chars().filter(PlainText::isStrange).count();
    return strange <= 2 + text.length() * TOLERATED;
  }

  private static boolean isStrange(int c) {
    return c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
  }

  /** Decodes by the byte order mark, else by what the bytes allow; the mark is dropped. */
  static String decode(byte[] bytes) {
    Charset unicode = unicode(bytes);
    if (unicode == null) {
      // This code page writes tone marks as characters of their own.
      return isVietnameseCodePage(bytes)
          ? Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC)
          : western(bytes);
    }
    String text = new String(bytes, unicode);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Whether the bytes that are tone marks in the Vietnamese code page follow vowels. In the
   * encodings of the old fonts they are letters.
   */
  private static boolean isVietnameseCodePage(byte[] bytes) {
    int marks = 0;
    int afterVowels = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (contains(TONES, bytes[i])) {
        marks++;
        afterVowels += i > 0 && contains(VOWELS, bytes[i - 1]) ? 1 : 0;
      }
    }
    return afterVowels >= marks * MOST;
  }

  private static boolean contains(byte[] sorted, byte b) {
    return Arrays.binarySearch(sorted, b) >= 0;
  }

  private static byte[] sorted(String letters) {
    byte[] bytes = letters.getBytes(WINDOWS_1258);
    Arrays.sort(bytes);
    return bytes;
  }

  /** Bytes as Western letters, those without one as control characters, so that none is lost. */
  private static String western(byte[] bytes) {
    StringBuilder text = new StringBuilder(new String(bytes, WINDOWS_1252));
    for (int i = 0; i < bytes.length; i++) {
      if (text.charAt(i) == '\uFFFD') {
        text.setCharAt(i, (char) (bytes[i] & 0xFF));
      }
    }
    return text.toString();
  }

  /** Whether the bytes are UTF-8 or UTF-16. */
  static boolean isUnicode(byte[] bytes) {
    return unicode(bytes) != null;
  }

  private static @Nullable Charset unicode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || isWide(bytes, 1)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || isWide(bytes, 0)) {
      return UTF_16BE;
    }
    return isUtf8(bytes) ? UTF_8 : null;
  }

  /** In UTF-16 the high byte of blanks, digits and unmarked letters is NUL. */
  private static boolean isWide(byte[] bytes, int high) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return false;
    }
    int highNuls = 0;
    int lowNuls = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      highNuls += bytes[i + high] == 0 ? 1 : 0;
      lowNuls += bytes[i + 1 - high] == 0 ? 1 : 0;
    }
    return highNuls > bytes.length / 5 && lowNuls < bytes.length / 100;
  }

  /** A damaged byte here and there does not make a text of another encoding. */
  private static boolean isUtf8(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return true;
    }
    long damaged = new String(bytes, UTF_8).chars().filter(c -> c == '\uFFFD').count();
    if (damaged == 0) {
      return true;
    }
    long beyondAscii = 0;
    for (byte b : bytes) {
      beyondAscii += b < 0 ? 1 : 0;
    }
    return damaged < beyondAscii * 0.1;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String ownLines(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    // A lone carriage return ends a line on old Macintosh systems only; elsewhere it is damage.
    return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text.replace("\r\n", "\n");
  }

  /** Converters write a form feed between pages. */
  private static List<Integer> pageStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = text.indexOf('\f'); i >= 0; i = text.indexOf('\f', i + 1)) {
      starts.add(i + 1);
    }
    return starts;
  }
}
