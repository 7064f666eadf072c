package vn.cancu.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import vn.cancu.search.Query;

/** The plain words of a query that speak for a hit, in the order typed. */
final class TypedWords {

  private TypedWords() {}

  static List<Query.Words> of(Query query) {
    return all(query).toList();
  }

  private static Stream<Query.Words> all(Query query) {
    return switch (query) {
      case Query.Words words -> Stream.of(words);
      case Query.All all -> all.parts().stream().flatMap(TypedWords::all);
      case Query.Any any -> any.parts().stream().flatMap(TypedWords::all);
      case Query.Everything _, Query.Phrase _, Query.Number _, Query.Restriction _, Query.Not _ ->
          Stream.empty();
    };
  }
}
