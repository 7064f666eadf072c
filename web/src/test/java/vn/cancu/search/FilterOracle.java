package vn.cancu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Slug;
import vn.cancu.document.Task;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;

/**
 * Counts hits of filters the slow and plain way, straight from the documents: a second reading of
 * the rules, for all facets but {@link Facet#DEADLINE}.
 */
final class FilterOracle {

  private final Collection<LegalDocument> documents;

  FilterOracle(Collection<LegalDocument> documents) {
    this.documents = documents;
  }

  /** A candidate hit: what stands inside it, or what it stands in. */
  private record Item(LegalDocument document, List<Task> tasks, List<Reference> references) {}

  long count(Scope scope, List<Filter> filters) {
    return documents.stream()
        .flatMap(document -> items(scope, document))
        .filter(item -> accepts(item, filters))
        .count();
  }

  private static Stream<Item> items(Scope scope, LegalDocument document) {
    List<Task> tasks = document.tasks().toList();
    return switch (scope) {
      case DOCUMENTS -> Stream.of(new Item(document, tasks, document.references()));
      case PROVISIONS ->
          document.provisions().stream()
              .map(Provision::span)
              .map(span ->
                  new Item(
                      document,
                      tasks.stream().filter(task -> span.contains(task.span())).toList(),
                      within(span, document)));
      case TASKS ->
          tasks.stream()
              .map(task -> new Item(document, List.of(task), within(task.span(), document)));
      case REFERENCES ->
          document.references().stream()
              .map(reference ->
                  new Item(
                      document,
                      tasks.stream()
                          .filter(task -> task.span().contains(reference.span()))
                          .toList(),
                      List.of(reference)));
    };
  }

  private static List<Reference> within(TextSpan span, LegalDocument document) {
    return document.references().stream().filter(r -> span.contains(r.span())).toList();
  }

  private static boolean accepts(Item item, List<Filter> filters) {
    boolean left =
        filters.stream().filter(Filter::excluded).noneMatch(filter -> has(item, List.of(filter)));
    List<Filter> included = filters.stream().filter(filter -> !filter.excluded()).toList();
    return left
        && Stream.of(Facet.Level.values())
            .allMatch(level ->
                has(item, included.stream().filter(f -> f.facet().level() == level).toList()));
  }

  /** Whether one task, one reference or the document of the item fits filters of one level. */
  private static boolean has(Item item, List<Filter> filters) {
    if (filters.isEmpty()) {
      return true;
    }
    return switch (filters.getFirst().facet().level()) {
      case DOCUMENT -> fits(filters, facet -> values(item.document(), facet));
      case TASK ->
          item.tasks().stream().anyMatch(task -> fits(filters, facet -> values(task, facet)));
      case REFERENCE ->
          item.references().stream()
              .anyMatch(reference -> fits(filters, facet -> values(reference, facet)));
    };
  }

  private static Set<String> values(Reference reference, Facet facet) {
    DocumentId target = reference.target();
    if (reference.self()) {
      return Set.of();
    }
    if (facet == Facet.RELATION) {
      return Set.of(reference.relation().name().toLowerCase(Locale.ROOT));
    }
    Set<String> values = new HashSet<>(Set.of(String.valueOf(target)));
    for (Pinpoint at : target == null ? List.<Pinpoint>of() : reference.pinpoints()) {
      at.paths().forEach(path -> values.add(target + "#" + path));
    }
    return values;
  }

  private interface Values {
    Set<String> of(Facet facet);
  }

  private static boolean fits(List<Filter> filters, Values values) {
    return filters.stream()
        .map(Filter::facet)
        .distinct()
        .allMatch(facet ->
            filters.stream()
                .filter(filter -> filter.facet() == facet)
                .map(Filter::value)
                .anyMatch(contained(values.of(facet))));
  }

  private static Predicate<String> contained(Set<String> values) {
    return values::contains;
  }

  private static Set<String> values(LegalDocument document, Facet facet) {
    var issuedOn = document.metadata().issuedOn();
    return facet == Facet.TYPE
        ? Set.of(document.id().type())
        : facet == Facet.ISSUER
            ? Set.of(String.valueOf(document.metadata().issuer()))
            : Set.of(issuedOn == null ? "" : String.valueOf(issuedOn.getYear()));
  }

  private static Set<String> values(Task task, Facet facet) {
    if (facet == Facet.KIND) {
      return Set.of(task.kind().name().toLowerCase(Locale.ROOT));
    }
    if (facet == Facet.ORIGIN) {
      return Set.of(task.origin().name().toLowerCase(Locale.ROOT));
    }
    List<UnitName> units = new ArrayList<>();
    if (facet == Facet.LEAD || facet == Facet.UNIT) {
      units.addAll(task.leadUnits());
    }
    if (facet == Facet.COORDINATING || facet == Facet.UNIT) {
      units.addAll(task.coordinatingUnits());
    }
    if (facet == Facet.RECIPIENT) {
      units.addAll(task.recipients());
    }
    return units.stream()
        .map(unit -> Objects.requireNonNullElseGet(unit.id(), () -> Slug.of(unit.name())))
        .collect(Collectors.toSet());
  }
}
