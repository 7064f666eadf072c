package vn.cancu.search;

import java.util.List;

/**
 * What {@link QueryParser} made of a text.
 *
 * @param understoodAs the query in Vietnamese words a reader can check, empty for {@link
 *     Query.Everything}
 * @param notes what was cut, left out, or not understood and searched as text
 */
public record ParsedQuery(Query query, String understoodAs, List<String> notes) {

  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
