package vn.cancu.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import vn.cancu.index.IndexUnusableException;
import vn.cancu.index.Manifest;

/** Opens an index of this version, or says in one sentence why not. */
public final class Opening {

  /** Something that opens an index. */
  @FunctionalInterface
  public interface Action<T> {
    T open() throws IOException;
  }

  private Opening() {}

  /**
   * What an index says about itself.
   *
   * @throws IndexUnusableException when it is of another version
   */
  public static Manifest manifest(Path build, Directory directory) throws IOException {
    Optional<Manifest> manifest =
        Manifest.of(SegmentInfos.readLatestCommit(directory).getUserData());
    if (manifest.isEmpty() || manifest.get().version() != Manifest.VERSION) {
      String found = manifest.map(known -> Integer.toString(known.version())).orElse("?");
      throw IndexUnusableException.otherVersion(build, found);
    }
    return manifest.get();
  }

  /**
   * Opens, and tells what Lucene finds wrong with an index in our words.
   *
   * @throws IndexUnusableException when the index is damaged or of another version of Lucene
   */
  public static <T> T checked(Path build, Action<T> action) throws IOException {
    try {
      return action.open();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw IndexUnusableException.unknownFormat(build, e);
    } catch (CorruptIndexException
        | FileNotFoundException
        | EOFException
        | NoSuchFileException
        | IllegalArgumentException e) {
      throw IndexUnusableException.damaged(build, e);
    }
  }
}
