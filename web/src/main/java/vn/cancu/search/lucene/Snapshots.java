package vn.cancu.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.index.IndexFolder;
import vn.cancu.index.IndexUnusableException;
import vn.cancu.index.lucene.Opening;
import vn.cancu.search.RankingSettings;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Keeps the newest snapshot of an index folder and hands it out. New commits and rebuilt indexes
 * are noticed when somebody asks, at most once an interval; readers at work keep what they have.
 */
final class Snapshots implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Path folder;
  private final RankingSettings settings;
  private final Vocabulary vocabulary;
  private final long interval;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Snapshot current;
  private volatile long checked;
  private volatile boolean closed;

  private Snapshots(Path folder, RankingSettings settings, Vocabulary vocabulary, Duration interval)
      throws IOException {
    this.folder = folder;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.interval = interval.toNanos();
    Path build =
        IndexFolder.current(folder).orElseThrow(() -> IndexUnusableException.missing(folder));
    current = read(build);
    checked = System.nanoTime();
  }

  static Snapshots open(
      Path folder, RankingSettings settings, Vocabulary vocabulary, Duration interval)
      throws IOException {
    return new Snapshots(folder, settings, vocabulary, interval);
  }

  private Snapshot read(Path build) throws IOException {
    return Opening.checked(
        build,
        () -> {
          Directory directory = FSDirectory.open(build);
          boolean opened = false;
          try {
            Opening.manifest(build, directory);
            Snapshot snapshot =
                Snapshot.of(build, DirectoryReader.open(directory), settings, vocabulary);
            opened = true;
            return snapshot;
          } finally {
            if (!opened) {
              directory.close();
            }
          }
        });
  }

  /** The newest snapshot; to be {@link #release released}. */
  Snapshot acquire() {
    refreshIfDue();
    while (true) {
      Snapshot snapshot = current;
      if (closed) {
        throw new AlreadyClosedException("the search engine is closed");
      }
      if (snapshot.reader().tryIncRef()) {
        return snapshot;
      }
    }
  }

  void release(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  private void refreshIfDue() {
    if (System.nanoTime() - checked >= interval && refreshing.tryLock()) {
      try {
        Snapshot newer = closed ? null : newer();
        if (newer != null) {
          Snapshot old = current;
          current = newer;
          old.reader().decRef();
        }
      } catch (IOException e) {
        LOG.warn("The index changed but cannot be read; the earlier state goes on serving.", e);
      } finally {
        checked = System.nanoTime();
        refreshing.unlock();
      }
    }
  }

  private @Nullable Snapshot newer() throws IOException {
    Optional<Path> build = IndexFolder.current(folder);
    if (build.isPresent() && !build.get().equals(current.build())) {
      return read(build.get());
    }
    DirectoryReader changed = DirectoryReader.openIfChanged(current.reader());
    return changed == null ? null : current.next(changed, settings, vocabulary);
  }

  @Override
  public void close() throws IOException {
    refreshing.lock();
    try {
      if (!closed) {
        closed = true;
        current.reader().decRef();
      }
    } finally {
      refreshing.unlock();
    }
  }
}
