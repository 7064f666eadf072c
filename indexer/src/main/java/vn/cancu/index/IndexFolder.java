package vn.cancu.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of an index: one folder for every time it was built, and a file {@code current} that
 * names the one in use. A rebuild fills a new one while the old one serves; replacing the file is
 * the switch.
 */
public final class IndexFolder {

  private static final String POINTER = "current";
  private static final Pattern BUILD = Pattern.compile("\\d{6,9}");

  private final Path folder;

  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /**
   * The build in use; empty when there is none yet.
   *
   * @throws IndexUnusableException when {@code current} is damaged
   */
  public static Optional<Path> current(Path indexFolder) throws IOException {
    String name;
    try {
      name = Files.readString(indexFolder.resolve(POINTER)).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw IndexUnusableException.damaged(indexFolder, e);
    }
    if (!BUILD.matcher(name).matches()) {
      throw IndexUnusableException.damaged(indexFolder, new IllegalStateException(POINTER));
    }
    return Optional.of(indexFolder.resolve(name));
  }

  /** Makes the folder of a new build, numbered after all others. */
  public Path begin() throws IOException {
    Files.createDirectories(folder);
    long last =
        builds().stream()
            .mapToLong(build -> Long.parseLong(build.getFileName().toString()))
            .max()
            .orElse(0);
    return Files.createDirectory(folder.resolve("%06d".formatted(last + 1)));
  }

  /** Puts a finished build in use, at once and as a whole. */
  public void switchTo(Path build) throws IOException {
    Path next = folder.resolve(POINTER + ".new");
    Files.writeString(next, build.getFileName() + "\n");
    Files.move(
        next,
        folder.resolve(POINTER),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes every build but the one in use; what another process still holds open stays. */
  public void removeOthers(Path used) throws IOException {
    for (Path build : builds()) {
      if (!build.getFileName().equals(used.getFileName())) {
        remove(build);
      }
    }
  }

  /** Removes one build. */
  public static void remove(Path build) throws IOException {
    try (Stream<Path> files = Files.walk(build)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (java.nio.file.FileSystemException e) {
      // a reader on this kind of file system still has it; the next build removes it
    }
  }

  private List<Path> builds() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> BUILD.matcher(child.getFileName().toString()).matches())
          .toList();
    }
  }
}
