package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.IndexReader;

/**
 * Something worked out from an index in the background, so that opening it takes no longer; who
 * needs it sooner waits. The index stays open until it is done.
 */
final class Later<T> {

  private final FutureTask<T> work;

  private Later(FutureTask<T> work) {
    this.work = work;
  }

  static <T> Later<T> of(IndexReader reader, Callable<T> work) {
    reader.incRef();
    FutureTask<T> task =
        new FutureTask<>(() -> {
          try {
            return work.call();
          } finally {
            reader.decRef();
          }
        });
    Thread.ofPlatform().daemon().name("index-reading").start(task);
    return new Later<>(task);
  }

  T get() throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
