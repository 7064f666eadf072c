package vn.cancu.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the values of one entry; the same value is not taken twice. */
final class EntryBuilder {

  /** Longer keywords are cut: what is that long is a misreading, and engines refuse it. */
  private static final int MAX_KEYWORD = 1000;

  private final Level level;
  private final Set<Entry.Value> values = new LinkedHashSet<>();

  EntryBuilder(Level level, String source) {
    this.level = level;
    add(Field.LEVEL, level.key());
    add(Field.SOURCE, source);
  }

  EntryBuilder add(Field field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      values.add(new Entry.Value(field, isKeyword(field) ? cut(text) : text));
    }
    return this;
  }

  EntryBuilder addAll(Field field, Collection<String> texts) {
    texts.forEach(text -> add(field, text));
    return this;
  }

  private static boolean isKeyword(Field field) {
    return switch (field.role()) {
      case KEYWORD, FACET -> field != Field.SOURCE;
      case TEXT, DATE, COLUMN, STORED, ARCHIVED -> false;
    };
  }

  private static String cut(String text) {
    return text.length() <= MAX_KEYWORD ? text : text.substring(0, MAX_KEYWORD);
  }

  Entry build() {
    return new Entry(level, new ArrayList<>(values));
  }
}
