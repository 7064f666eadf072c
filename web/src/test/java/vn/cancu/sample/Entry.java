package vn.cancu.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Deadline;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;

/**
 * Something that can be a hit.
 *
 * @param faces alternatives of which one must satisfy all filters: the tasks of a document
 */
record Entry(
    Scope scope,
    LegalDocument document,
    String id,
    String url,
    @Nullable String place,
    String text,
    @Nullable Task task,
    @Nullable Reference reference,
    List<Map<Facet, Set<String>>> faces) {

  static List<Entry> of(LegalDocument document) {
    List<Entry> entries = new ArrayList<>();
    String page = "/van-ban/" + document.id();
    List<Map<Facet, Set<String>>> all =
        new ArrayList<>(List.of(face(document, null, document.references())));
    document.tasks().forEach(task -> all.add(face(document, task, document.references())));
    entries.add(
        new Entry(Scope.DOCUMENTS, document, "", page, null, document.text(), null, null, all));
    document
        .tasks()
        .forEach(task ->
            entries.add(
                new Entry(
                    Scope.TASKS,
                    document,
                    "#" + task.id(),
                    "/nhiem-vu/" + document.id() + "/" + task.id(),
                    task.section() + " › " + task.no(),
                    task.content(),
                    task,
                    null,
                    List.of(face(document, task, List.of())))));
    for (Provision provision : document.provisions()) {
      entries.add(
          new Entry(
              Scope.PROVISIONS,
              document,
              "#" + provision.id(),
              page + "#" + provision.id(),
              provision.label(),
              provision.span().of(document.text()),
              null,
              null,
              List.of(face(document, null, List.of()))));
    }
    int n = 0;
    for (Reference reference : document.references()) {
      n++;
      entries.add(
          new Entry(
              Scope.REFERENCES,
              document,
              "#vd-" + n,
              page + "#vd-" + n,
              "dòng " + reference.line(),
              reference.sentence().of(document.text()),
              null,
              reference,
              List.of(face(document, null, List.of(reference)))));
    }
    return entries;
  }

  /** Whether it is a task, or a document with one, whose last day in time is in a range. */
  boolean isDue(DayRange range) {
    Stream<Task> tasks = scope == Scope.DOCUMENTS ? document.tasks() : Stream.ofNullable(task);
    return tasks
        .flatMap(one -> Stream.ofNullable(one.deadline().lastDay()))
        .anyMatch(range::contains);
  }

  Hit hit(String snippet) {
    Metadata metadata = document.metadata();
    return new Hit(
        document.id() + id,
        scope,
        null,
        document.id(),
        metadata.number(),
        metadata.type(),
        metadata.title(),
        metadata.issuedOn(),
        place,
        snippet,
        url,
        1,
        task,
        reference,
        awaits());
  }

  /** What a task waits for. */
  @Nullable Condition awaits() {
    return task == null
        ? null
        : Condition.of(task, document.id(), document.references()).orElse(null);
  }

  private static Map<Facet, Set<String>> face(
      LegalDocument document, @Nullable Task task, List<Reference> references) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    Metadata metadata = document.metadata();
    values.put(Facet.TYPE, Set.of(document.id().type()));
    values.put(Facet.ISSUER, Set.of(Objects.requireNonNull(metadata.issuer())));
    values.put(Facet.YEAR, Set.of(Objects.requireNonNull(metadata.issuedOn()).getYear() + ""));
    Set<String> cited = new TreeSet<>();
    references.stream()
        .filter(reference -> reference.target() != null)
        .forEach(reference -> cited.add(String.valueOf(reference.target())));
    values.put(Facet.REFERENCE, cited);
    Set<String> relations = new TreeSet<>();
    references.stream()
        .filter(reference -> reference.target() != null)
        .forEach(reference -> relations.add(reference.relation().name().toLowerCase(Locale.ROOT)));
    values.put(Facet.RELATION, relations);
    if (task != null) {
      values.put(Facet.LEAD, ids(task.leadUnits()));
      values.put(Facet.COORDINATING, ids(task.coordinatingUnits()));
      Set<String> either = new TreeSet<>(ids(task.leadUnits()));
      either.addAll(ids(task.coordinatingUnits()));
      values.put(Facet.UNIT, either);
      values.put(Facet.RECIPIENT, ids(task.recipients()));
      values.put(Facet.DEADLINE, buckets(task.deadline()));
      values.put(Facet.KIND, Set.of(task.kind().name().toLowerCase(Locale.ROOT)));
      values.put(Facet.ORIGIN, Set.of(task.origin().name().toLowerCase(Locale.ROOT)));
    }
    return values;
  }

  private static Set<String> ids(List<UnitName> units) {
    Set<String> ids = new TreeSet<>();
    units.forEach(unit -> ids.add(unit.id() == null ? unit.name() : unit.id()));
    return ids;
  }

  private static Set<String> buckets(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter quarter -> Set.of(year(quarter.end()), quarterOf(quarter.end()));
      case Deadline.Month month ->
          Set.of(year(month.end()), quarterOf(month.end()), month.end().toString().substring(0, 7));
      case Deadline.Year year -> Set.of(year(year.end()));
      case Deadline.Day day ->
          Set.of(
              year(day.end()),
              quarterOf(day.end()),
              day.end().toString().substring(0, 7),
              day.end().toString());
      case Deadline.Range range -> Set.of(year(range.end()));
      case Deadline.Recurring _ -> Set.of("recurring");
      case Deadline.Ongoing _ -> Set.of("ongoing");
      case Deadline.Event _ -> Set.of("event");
      case Deadline.None _ -> Set.of("none");
    };
  }

  private static String year(LocalDate day) {
    return day.getYear() + "";
  }

  private static String quarterOf(LocalDate day) {
    return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
  }
}
