package vn.cancu.extract;

import java.nio.charset.StandardCharsets;

/** The tokens of an RTF file, one after the other. */
final class RtfTokens {

  /** Kinds of tokens. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol: {@link #word} and {@link #number}. */
    CONTROL,
    /** One byte of text: {@link #number}. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  String word() {
    return word;
  }

  /** The number behind a control word, or the given one where there is none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** Whether a switch such as {@code \deleted} is on: it is off with a 0 behind it. */
  boolean isOn() {
    return number(1) != 0;
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    int b = bytes[at++] & 0xFF;
    return switch (b) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> text(b);
    };
  }

  private Kind text(int b) {
    number = b;
    numbered = true;
    return Kind.BYTE;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    if (at == start) {
      return symbol(bytes[at++] & 0xFF);
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
    }
    return Kind.CONTROL;
  }

  private Kind symbol(int symbol) {
    numbered = false;
    switch (symbol) {
      case '\'' -> {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
          return text(' ');
        }
        at += 2;
        return text(high * 16 + low);
      }
      case '\\', '{', '}' -> {
        return text(symbol);
      }
      case '\r', '\n' -> word = "par";
      default -> word = String.valueOf((char) symbol);
    }
    return Kind.CONTROL;
  }

  private void number() {
    int sign = 1;
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      sign = -1;
      digits++;
    }
    long value = 0;
    int end = digits;
    while (end < bytes.length && end - digits < 10 && bytes[end] >= '0' && bytes[end] <= '9') {
      value = value * 10 + bytes[end++] - '0';
    }
    numbered = end > digits;
    if (numbered) {
      number = Math.clamp(sign * value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      at = end;
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
