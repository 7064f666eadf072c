package vn.cancu.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it was understood.
 *
 * @param id its identity; where type or number cannot be read, made from the name of the file under
 *     type {@code tai-lieu}
 * @param source name of the file it was read from
 * @param metadata what its head and foot say
 * @param text the repaired text: a line feed ends a paragraph or row, a tab separates the cells of
 *     a row
 * @param provisions its parts in reading order, covering the text
 * @param taskTables its task tables in reading order
 * @param duties time limits stated in running text
 * @param references the documents it names, in text order
 * @param forms the forms it names
 * @param indicators the figures it sets or asks for
 * @param diagnostics remarks on how it was read
 */
public record LegalDocument(
    DocumentId id,
    String source,
    Metadata metadata,
    String text,
    List<Provision> provisions,
    List<TaskTable> taskTables,
    List<Duty> duties,
    List<Reference> references,
    List<FormReference> forms,
    List<Indicator> indicators,
    List<Diagnostic> diagnostics) {

  public LegalDocument {
    provisions = List.copyOf(provisions);
    taskTables = List.copyOf(taskTables);
    duties = List.copyOf(duties);
    references = List.copyOf(references);
    forms = List.copyOf(forms);
    indicators = List.copyOf(indicators);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same with another text. */
  public LegalDocument withText(String other) {
    return new LegalDocument(
        id,
        source,
        metadata,
        other,
        provisions,
        taskTables,
        duties,
        references,
        forms,
        indicators,
        diagnostics);
  }

  /** All rows of all task tables. */
  public Stream<Task> rows() {
    return taskTables.stream().flatMap(table -> table.tasks().stream());
  }

  /** The tasks stated in running text. */
  public Stream<Task> assignments() {
    return duties.stream().filter(Duty::assigns).map(Duty::toTask);
  }

  /** All tasks: rows of tables first. */
  public Stream<Task> tasks() {
    return Stream.concat(rows(), assignments());
  }
}
