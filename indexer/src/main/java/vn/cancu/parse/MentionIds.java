package vn.cancu.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Slug;

/**
 * The identity of each document a text names. A mention without a year takes the year of the other
 * mentions of the same number, a shortened number the full number, each only when the document
 * leaves one choice; {@link LawIds} knows laws by name. Nothing is guessed.
 */
final class MentionIds {

  private final Map<String, Set<Integer>> years = new HashMap<>();
  private final Map<String, Set<String>> fullNumbers = new HashMap<>();
  private final LawIds laws;

  MentionIds(List<Mention> mentions, Metadata own, LawIds laws) {
    this.laws = laws;
    if (own.number() != null && own.type() != null && own.issuedOn() != null) {
      add(years, key(own.type(), own.number()), own.issuedOn().getYear());
      noteFull(own.type(), own.number());
    }
    mentions.forEach(this::note);
  }

  private void note(Mention mention) {
    String number = mention.number();
    if (number != null) {
      noteFull(mention.type(), number);
      if (mention.year() != null) {
        add(years, key(mention.type(), number), mention.year());
      }
    }
  }

  private void noteFull(String type, String number) {
    int symbols = symbolsStart(number);
    if (symbols > 0) {
      add(fullNumbers, key(type, number.substring(0, symbols)), number);
      add(fullNumbers, key(type, number.split("[/-]", 2)[0]), number);
    }
  }

  /** Offset of the separator before the first symbol, -1 for a shortened number. */
  private static int symbolsStart(String number) {
    for (int i = 0; i + 1 < number.length(); i++) {
      if ("/-".indexOf(number.charAt(i)) >= 0 && Character.isLetter(number.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static <T extends Comparable<T>> void add(Map<String, Set<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new TreeSet<>()).add(value);
  }

  private static String key(String type, String number) {
    return Slug.of(type) + "/" + Slug.of(number);
  }

  private static <T> Optional<T> only(@Nullable Set<T> values) {
    return values != null && values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }

  /** The identity; {@code null} for a number left empty. */
  @Nullable DocumentId of(Mention mention) {
    String number = mention.number();
    String name = mention.name();
    if (number != null) {
      String full =
          symbolsStart(number) > 0
              ? number
              : only(fullNumbers.get(key(mention.type(), number))).orElse(number);
      return numbered(mention, full);
    }
    return name == null ? null : laws.of(mention, name);
  }

  private @Nullable DocumentId numbered(Mention mention, String number) {
    Integer year =
        mention.year() != null
            ? mention.year()
            : only(years.get(key(mention.type(), number))).orElse(null);
    return Slug.of(number).isEmpty() ? null : DocumentId.numbered(mention.type(), number, year);
  }

  /** The ids a mention without a year may have, as far as is known. */
  List<DocumentId> candidates(Mention mention) {
    String number = mention.number();
    String name = mention.name();
    if (number == null && name != null) {
      return laws.candidates(mention, name);
    }
    if (number == null || mention.year() != null) {
      return List.of();
    }
    Set<Integer> known = years.getOrDefault(key(mention.type(), number), Set.of());
    return known.size() < 2
        ? List.of()
        : known.stream().map(year -> DocumentId.numbered(mention.type(), number, year)).toList();
  }
}
