package vn.cancu.extract;

import java.time.Duration;

/**
 * What one untrusted file may cost.
 *
 * @param fileBytes largest file that is opened
 * @param characters most UTF-16 units of text that are taken from a file
 * @param time longest a parser may work on one file
 * @param heapMegabytes memory of the process in which the parsers run
 */
record Limits(long fileBytes, int characters, Duration time, int heapMegabytes) {

  static final Limits STANDARD = new Limits(200L << 20, 20_000_000, Duration.ofMinutes(2), 768);

  Limits {
    if (fileBytes < 1 || characters < 1 || !time.isPositive() || heapMegabytes < 32) {
      throw new IllegalArgumentException("limits must be positive, the heap 32 MB at least");
    }
  }
}
