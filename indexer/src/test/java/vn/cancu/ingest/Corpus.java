package vn.cancu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.extract.Extraction;
import vn.cancu.extract.SourceText;
import vn.cancu.extract.TikaExtractor;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/** The five shipped documents as they are understood, and tables of what a person read in them. */
final class Corpus {

  static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));

  private static final Path FOLDER = Path.of("..", "corpus");
  private static final Path EXPECTED = Path.of("src", "test", "resources", "corpus");

  /** By the name of the file without its ending. */
  final Map<String, LegalDocument> documents = new TreeMap<>();

  final Map<String, RepairedText> texts = new TreeMap<>();

  private Corpus() {}

  static Corpus read() throws IOException {
    Corpus corpus = new Corpus();
    Repair repair = new Repair(VOCABULARY);
    DocumentParser parser = new DocumentParser(VOCABULARY);
    for (Map.Entry<String, SourceText> source : sources().entrySet()) {
      RepairedText text = repair.apply(source.getValue());
      corpus.texts.put(source.getKey(), text);
      corpus.documents.put(source.getKey(), parser.parse(source.getKey() + ".txt", text));
    }
    return corpus;
  }

  /** The texts of the files as found. */
  static Map<String, SourceText> sources() throws IOException {
    Map<String, SourceText> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        if (!(new TikaExtractor().extract(file) instanceof Extraction.Extracted(SourceText text))) {
          throw new IOException("no text in " + file);
        }
        sources.put(String.valueOf(file.getFileName()).replace(".txt", ""), text);
      }
    }
    return sources;
  }

  /** The lines of a table of expectations. */
  static List<String[]> rows(String name) {
    try (Stream<String> lines = Files.lines(EXPECTED.resolve(name + ".tsv"))) {
      return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean near(String[] row, int line, int reach) {
    return Math.abs(Integer.parseInt(row[1]) - line) <= reach;
  }

  /** Lower case, words only. */
  static String fold(@Nullable Object value) {
    return value == null
        ? ""
        : value.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Shared words over the words of the shorter text. */
  static double overlap(@Nullable String one, @Nullable String other) {
    Set<String> a = new HashSet<>(Arrays.asList(fold(one).split(" ")));
    Set<String> b = new HashSet<>(Arrays.asList(fold(other).split(" ")));
    int smaller = Math.min(a.size(), b.size());
    a.retainAll(b);
    return (double) a.size() / smaller;
  }

  /** What was found of one kind, paired with what should have been. */
  final class Findings<T> {

    /** An expectation with what was found for it. */
    @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
    private record Pair<T>(String[] row, T found) {}

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();

    /**
     * Pairs each row with one finding of its document; what is left and near an optional row does
     * not count.
     *
     * @param optional index of the column that marks optional rows, -1 for none
     */
    Findings(
        String table,
        int optional,
        Function<LegalDocument, List<T>> found,
        BiPredicate<String[], T> same,
        BiPredicate<String[], T> excused) {
      documents.forEach((file, document) -> {
        List<T> left = new ArrayList<>(found.apply(document));
        List<String[]> aside = new ArrayList<>();
        for (String[] row : rows(table)) {
          if (row[0].equals(file) && optional >= 0 && !row[optional].isEmpty()) {
            aside.add(row);
          } else if (row[0].equals(file)) {
            left.stream()
                .filter(each -> same.test(row, each))
                .findFirst()
                .ifPresentOrElse(
                    each -> {
                      pairs.add(new Pair<>(row, each));
                      left.remove(each);
                    },
                    () -> missed.add(String.join(" | ", row)));
          }
        }
        left.removeIf(each -> aside.stream().anyMatch(row -> excused.test(row, each)));
        left.forEach(each -> extra.add(file + " " + each));
      });
    }

    double f1() {
      return 2.0 * pairs.size() / (2 * pairs.size() + missed.size() + extra.size());
    }

    /** The share of the pairs for which {@code right} holds; of all, missed and extra included. */
    Share share(BiPredicate<String[], T> right) {
      List<String> wrong =
          pairs.stream()
              .filter(pair -> !right.test(pair.row(), pair.found()))
              .map(pair -> String.join(" | ", pair.row()) + " ≠ " + pair.found())
              .toList();
      return new Share(wrong, pairs.size());
    }

    @Override
    public String toString() {
      return "F1 " + f1() + ", missed " + missed + ", too many " + extra;
    }
  }

  /** How many of some things are right, and which are not. */
  record Share(List<String> wrong, int all) {

    double value() {
      return 1 - (double) wrong.size() / all;
    }
  }
}
