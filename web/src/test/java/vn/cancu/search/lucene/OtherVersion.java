package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.cancu.index.Manifest;

/** Makes an index one of a version nobody has. */
final class OtherVersion {

  private OtherVersion() {}

  static void write(Path build) throws IOException {
    try (Directory directory = FSDirectory.open(build);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig().setParentField("block"))) {
      writer.setLiveCommitData(new Manifest(999, Instant.EPOCH).asMap().entrySet());
    }
  }
}
