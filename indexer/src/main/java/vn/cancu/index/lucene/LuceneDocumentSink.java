package vn.cancu.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.Block;
import vn.cancu.index.DocumentSink;
import vn.cancu.index.Entry;
import vn.cancu.index.Field;
import vn.cancu.index.IndexFolder;
import vn.cancu.index.IndexUnusableException;
import vn.cancu.index.Level;
import vn.cancu.index.Manifest;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Writes documents to a Lucene index, each as one block.
 *
 * <p>The index lies in a {@link IndexFolder}. A sink holds its lock until it is closed, whichever
 * build it writes; what is not committed when it is closed is lost.
 */
public final class LuceneDocumentSink implements DocumentSink {

  private static final String LOCK = "write.lock";
  private static final String BLOCKS = "block";

  /** Leaves room for the documents under way in a heap of 256 MB. */
  private static final double BUFFER_IN_MB = 64;

  private final IndexFolder folder;
  private final Path build;
  private final Vocabulary vocabulary;
  private final Directory lockFolder;
  private final Lock lock;
  private final IndexWriter writer;
  private final Queue<LuceneDocuments> idle = new ConcurrentLinkedQueue<>();
  private boolean inUse;

  private LuceneDocumentSink(Path folder, Vocabulary vocabulary, Clock clock, boolean anew)
      throws IOException {
    this.folder = new IndexFolder(folder);
    this.vocabulary = vocabulary;
    Files.createDirectories(folder);
    lockFolder = FSDirectory.open(folder);
    lock = lock(lockFolder, folder);
    boolean opened = false;
    try {
      Optional<Path> current = anew ? Optional.empty() : IndexFolder.current(folder);
      inUse = current.isPresent();
      build = inUse ? current.get() : this.folder.begin();
      writer = inUse ? append(build) : create(build, clock);
      opened = true;
    } finally {
      if (!opened) {
        lock.close();
        lockFolder.close();
      }
    }
  }

  /**
   * Opens the index in a folder for writing, or begins one.
   *
   * @throws IndexUnusableException when it is of another version, damaged, or written by another
   *     process
   */
  public static LuceneDocumentSink open(Path folder, Vocabulary vocabulary) throws IOException {
    return open(folder, vocabulary, Clock.systemUTC());
  }

  /** The same, with the clock by which a new index is dated. */
  public static LuceneDocumentSink open(Path folder, Vocabulary vocabulary, Clock clock)
      throws IOException {
    return new LuceneDocumentSink(folder, vocabulary, clock, false);
  }

  /**
   * Begins an empty index beside the one in the folder, which goes on serving until the first
   * {@link #commit()} puts the new one in its place. Closed before that, the new one leaves no
   * trace.
   *
   * @throws IndexUnusableException when another process writes the index
   */
  public static LuceneDocumentSink rebuild(Path folder, Vocabulary vocabulary) throws IOException {
    return rebuild(folder, vocabulary, Clock.systemUTC());
  }

  /** The same, with the clock by which the new index is dated. */
  public static LuceneDocumentSink rebuild(Path folder, Vocabulary vocabulary, Clock clock)
      throws IOException {
    return new LuceneDocumentSink(folder, vocabulary, clock, true);
  }

  private static Lock lock(Directory directory, Path folder) throws IOException {
    try {
      return directory.obtainLock(LOCK);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw IndexUnusableException.busy(folder, e);
    }
  }

  private static IndexWriter append(Path build) throws IOException {
    return Opening.checked(
        build,
        () -> {
          try (Directory directory = FSDirectory.open(build)) {
            Opening.manifest(build, directory);
          }
          return new IndexWriter(
              FSDirectory.open(build), config().setOpenMode(IndexWriterConfig.OpenMode.APPEND));
        });
  }

  private static IndexWriter create(Path build, Clock clock) throws IOException {
    IndexWriter writer =
        new IndexWriter(
            FSDirectory.open(build), config().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
    Manifest manifest = new Manifest(Manifest.VERSION, clock.instant());
    writer.setLiveCommitData(manifest.asMap().entrySet());
    return writer;
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(LuceneFields.analyzer())
        .setParentField(BLOCKS)
        .setCodec(new WritingCodec())
        .setRAMBufferSizeMB(BUFFER_IN_MB)
        .setCommitOnClose(false);
  }

  @Override
  public void put(String sourceKey, LegalDocument document) throws IOException {
    List<Entry> block = Block.of(sourceKey, document, vocabulary);
    LuceneDocuments mine = idle.poll();
    LuceneDocuments documents = mine == null ? new LuceneDocuments() : mine;
    // Made one by one while they are written: a law has thousands of entries.
    Iterable<Document> each = () -> block.stream().map(documents::of).iterator();
    writer.updateDocuments(bySource(sourceKey), each);
    idle.add(documents);
  }

  @Override
  public void remove(String sourceKey) throws IOException {
    writer.deleteDocuments(bySource(sourceKey));
  }

  private static Term bySource(String sourceKey) {
    return new Term(Field.SOURCE.on(Level.DOCUMENT), sourceKey);
  }

  @Override
  public void commit() throws IOException {
    flush();
    writer.commit();
    if (!inUse) {
      folder.switchTo(build);
      inUse = true;
      folder.removeOthers(build);
    }
  }

  /** Writes the buffers of all threads side by side; a commit would do it one after the other. */
  private void flush() throws IOException {
    try {
      IntStream.range(0, idle.size()).parallel().forEach(thread -> flushNext());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void flushNext() {
    try {
      writer.flushNextBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(writer, writer.getDirectory(), lock, lockFolder);
    if (!inUse) {
      IndexFolder.remove(build);
    }
  }
}
