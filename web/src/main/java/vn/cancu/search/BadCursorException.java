package vn.cancu.search;

import java.io.Serial;

/** A cursor that does not belong to the request it came with, or to this index any more. */
public final class BadCursorException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public BadCursorException(String message) {
    super(message);
  }
}
