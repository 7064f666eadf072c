package vn.cancu.language;

import java.util.Optional;

/** The six tones with the combining mark each is written with. */
public enum Tone {
  LEVEL('\0'),
  GRAVE('\u0300'),
  ACUTE('\u0301'),
  TILDE('\u0303'),
  HOOK('\u0309'),
  DOT('\u0323');

  private final char mark;

  Tone(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }

  static Optional<Tone> ofMark(char mark) {
    for (Tone tone : values()) {
      if (tone != LEVEL && tone.mark == mark) {
        return Optional.of(tone);
      }
    }
    return Optional.empty();
  }
}
