package vn.cancu.extract;

/** A file yields more text than {@link Limits#characters()}; it is given up as a whole. */
final class TooLongException extends RuntimeException {

  TooLongException(int limit) {
    super("more than " + limit + " characters");
  }
}
