package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;
import vn.cancu.search.Explanation.Evidence;
import vn.cancu.search.Query;

/** Which of the typed syllables an entry has, by the queries that decided that it is a hit. */
final class EvidenceOf {

  private final LeafSearch leaf;
  private final int doc;
  private final Level level;
  private final QueryTerms terms;

  EvidenceOf(LeafSearch leaf, int doc, Level level, QueryTerms terms) {
    this.leaf = leaf;
    this.doc = doc - leaf.context().docBase;
    this.level = level;
    this.terms = terms;
  }

  /** {@code null} where no words were typed that a hit must have. */
  @Nullable Evidence of(Query query, Matcher matcher) throws IOException {
    List<Evidence> all = new ArrayList<>();
    collect(TypedWords.of(query), matcher, all);
    if (all.isEmpty()) {
      return null;
    }
    List<String> missing = all.stream().flatMap(each -> each.missing().stream()).toList();
    return new Evidence(
        all.stream().mapToInt(Evidence::typed).sum(),
        all.stream().mapToInt(Evidence::required).sum(),
        missing);
  }

  private void collect(List<Query.Words> words, Matcher matcher, List<Evidence> all)
      throws IOException {
    switch (matcher) {
      case Matcher.Enough enough -> {
        for (Query.Words candidate : words) {
          Map<String, String> syllables = syllables(candidate);
          if (syllables.size() == enough.counts().syllables()) {
            all.add(new Evidence(syllables.size(), enough.required(), missing(enough, syllables)));
            return;
          }
        }
      }
      case Matcher.All parts -> {
        for (Matcher part : parts.parts()) {
          collect(words, part, all);
        }
      }
      case Matcher.Any parts -> {
        for (Matcher part : parts.parts()) {
          if (part.matches(leaf, level).get(doc)) {
            collect(words, part, all);
            return;
          }
        }
      }
      case Matcher.Everything _, Matcher.Found _, Matcher.Having _, Matcher.Not _ -> {}
    }
  }

  /** The different syllables, folded, each with how it was first typed. */
  private Map<String, String> syllables(Query.Words words) {
    Map<String, String> syllables = new LinkedHashMap<>();
    for (Syllable syllable : terms.syllables(QueryTerms.text(words))) {
      syllables.putIfAbsent(syllable.folded(), syllable.accented());
    }
    return syllables;
  }

  private List<String> missing(Matcher.Enough enough, Map<String, String> syllables)
      throws IOException {
    return enough.counts().missing(leaf.context(), doc).stream()
        .map(folded -> syllables.getOrDefault(folded, folded))
        .toList();
  }
}
