package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of a file. */
public interface Extractor {

  /**
   * Reads one file. What is wrong with its content is an {@link Extraction}, never an exception.
   *
   * @throws IOException when the bytes cannot be had (no such file, no rights)
   */
  Extraction extract(Path file) throws IOException;
}
