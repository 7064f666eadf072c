package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that must all hold; the words among them become one {@link Query.Words}. */
final class Conjunction {

  private final List<Query> parts = new ArrayList<>();
  private final List<Query.Word> words = new ArrayList<>();
  private int wordsAt;
  private boolean positive;

  void add(Query.Word word) {
    if (words.isEmpty()) {
      wordsAt = parts.size();
    }
    words.add(word);
    positive = true;
  }

  void add(Query part, boolean excluded) {
    parts.add(excluded ? new Query.Not(part) : part);
    positive |= !excluded;
  }

  /** The parts together; {@code null} for none. */
  @Nullable Query query() {
    List<Query> all = new ArrayList<>(parts);
    if (!words.isEmpty()) {
      all.add(wordsAt, new Query.Words(words));
    }
    if (all.isEmpty()) {
      return null;
    }
    if (!positive) {
      all.addFirst(new Query.Everything());
    }
    return all.size() == 1 ? all.getFirst() : new Query.All(all);
  }
}
