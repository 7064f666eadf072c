package vn.cancu.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below the given paths, in order of their names.
 *
 * @param files what can be tried
 * @param unreadable folders and files whose attributes or listing could not be had
 */
record SourceScan(List<Path> files, List<Path> unreadable) {

  private static final String README = "README.md";

  SourceScan {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Walks the paths. Hidden files and a folder's own README are no documents; links to folders are
   * not followed.
   */
  static SourceScan of(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    for (Path root : roots) {
      Path start = root.toAbsolutePath().normalize();
      Files.walkFileTree(start, new Visitor(start, files, unreadable));
    }
    return new SourceScan(
        files.stream().distinct().sorted().toList(),
        unreadable.stream().distinct().sorted().toList());
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path start;
    private final List<Path> files;
    private final List<Path> unreadable;

    Visitor(Path start, List<Path> files, List<Path> unreadable) {
      this.start = start;
      this.files = files;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(start) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean document = !hidden(file) && !README.equals(file.getFileName().toString());
      if (file.equals(start) || (document && Files.isRegularFile(file))) {
        files.add(file);
      } else if (document) {
        unreadable.add(file); // a link to nowhere or to a folder, a pipe
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
