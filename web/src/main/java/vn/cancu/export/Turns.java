package vn.cancu.export;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many long answers are written at once; others wait for a moment, then are sent away. */
final class Turns {

  /** Long enough for a short list to end. */
  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Semaphore places;

  Turns(int atOnce) {
    places = new Semaphore(atOnce, true);
  }

  /** Whether there is a place; to be {@link #leave left}. */
  boolean take() {
    try {
      return places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }

  /** When to come again. */
  static String retryAfter() {
    return String.valueOf(5 * WAIT.toSeconds());
  }
}
