package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.sample.ManyTasks;
import vn.cancu.vocabulary.Vocabulary;

/** Writes an index of generated tasks for benchmarks, or to serve and look at. */
public final class TaskIndex {

  private static final long SEED = 20211119;

  private TaskIndex() {}

  /**
   * Writes {@code DATA/index}; the working directory is the root of the repository. Arguments: the
   * folder {@code DATA} and the number of tasks.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "index");
    System.out.println(write(folder, Integer.parseInt(arguments[1])) + " tasks in " + folder);
  }

  /** Writes tasks made from those of the shipped documents. */
  static int write(Path folder, int tasks) throws IOException {
    Vocabulary vocabulary = Vocabulary.load(Path.of("config"));
    return write(
        folder, vocabulary, new ManyTasks(shipped(vocabulary), vocabulary, SEED).documents(tasks));
  }

  /** Writes documents; returns the number of their tasks. */
  static int write(Path folder, Vocabulary vocabulary, Stream<LegalDocument> documents)
      throws IOException {
    int tasks = 0;
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, vocabulary)) {
      for (Iterator<LegalDocument> all = documents.iterator(); all.hasNext(); ) {
        LegalDocument document = all.next();
        sink.put(document.source(), document);
        tasks += (int) document.tasks().count();
      }
      sink.commit();
    }
    return tasks;
  }

  private static List<LegalDocument> shipped(Vocabulary vocabulary) throws IOException {
    Pipeline pipeline = Pipeline.standard(vocabulary);
    List<LegalDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file) instanceof Reading.Understood understood) {
          documents.add(understood.document());
        }
      }
    }
    return documents;
  }
}
