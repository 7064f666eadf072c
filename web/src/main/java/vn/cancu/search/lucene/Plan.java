package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Query;
import vn.cancu.search.SearchRequest;

/**
 * The restrictions of a request.
 *
 * @param groups each must hold; those of one level for the same entry
 * @param excluded a hit that has any of these is left out
 */
record Plan(List<Group> groups, List<Filter> excluded) {

  /**
   * Alternatives of one facet.
   *
   * @param typed whether they are part of the text or a range of days, and so no value of the facet
   *     a reader can lift by a click
   */
  record Group(Facet facet, Set<String> values, boolean typed) {

    Group {
      values = Set.copyOf(values);
    }
  }

  Plan {
    groups = List.copyOf(groups);
    excluded = List.copyOf(excluded);
  }

  /** The plan of the filters of a request and of the fields typed in its text. */
  static Plan of(SearchRequest request, Query text) {
    Map<Facet, Set<String>> included = new EnumMap<>(Facet.class);
    List<Filter> excluded = new ArrayList<>();
    for (Filter filter : request.filters()) {
      if (filter.excluded()) {
        excluded.add(filter);
      } else {
        included
            .computeIfAbsent(filter.facet(), facet -> new LinkedHashSet<>())
            .add(filter.value());
      }
    }
    List<Group> groups = new ArrayList<>();
    included.forEach((facet, values) -> groups.add(new Group(facet, values, false)));
    typed(text, groups);
    if (request.due() != null) {
      groups.add(new Group(Facet.DEADLINE, Set.of(FacetQueries.value(request.due())), true));
    }
    return new Plan(groups, excluded);
  }

  /** Fields typed beside words hold for the same task as every other restriction. */
  private static void typed(Query text, List<Group> groups) {
    switch (text) {
      case Query.Restriction restriction ->
          groups.add(new Group(restriction.facet(), Set.of(restriction.value()), true));
      case Query.All all -> all.parts().forEach(part -> typed(part, groups));
      case Query.Any any -> typedAlternatives(any.parts(), groups);
      case Query.Everything _, Query.Words _, Query.Phrase _, Query.Number _, Query.Not _ -> {}
    }
  }

  private static void typedAlternatives(List<Query> parts, List<Group> groups) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    Set<String> values = new LinkedHashSet<>();
    for (Query part : parts) {
      if (!(part instanceof Query.Restriction restriction)) {
        return;
      }
      facets.add(restriction.facet());
      values.add(restriction.value());
    }
    if (facets.size() == 1) {
      groups.add(new Group(facets.iterator().next(), values, true));
    }
  }

  /** Without the values chosen of a facet. */
  Plan without(Facet facet) {
    return new Plan(
        groups.stream().filter(group -> group.typed() || group.facet() != facet).toList(),
        excluded);
  }

  /** With this value of a facet as the only one chosen, and no longer excluded. */
  Plan only(Facet facet, String value) {
    Plan others = without(facet);
    List<Group> with = new ArrayList<>(others.groups());
    with.add(new Group(facet, Set.of(value), false));
    return new Plan(with, excluded).withoutExclusion(facet, value);
  }

  private Plan withoutExclusion(Facet facet, String value) {
    return new Plan(
        groups, excluded.stream().filter(f -> !f.equals(new Filter(facet, value, true))).toList());
  }

  /** Without what must hold on a level. */
  Plan withoutLevel(Facet.Level level) {
    return new Plan(
        groups.stream().filter(group -> group.facet().level() != level).toList(), excluded);
  }

  List<Group> on(Facet.Level level) {
    return groups.stream().filter(group -> group.facet().level() == level).toList();
  }
}
