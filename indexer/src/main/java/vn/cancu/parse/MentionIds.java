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
 * mentions of the same number, a shortened number the full number, a law by name the number given
 * with its name; each only when the document leaves one choice. Nothing is guessed.
 */
final class MentionIds {

  private final Map<String, Set<Integer>> years = new HashMap<>();
  private final Map<String, Set<String>> fullNumbers = new HashMap<>();
  private final Map<String, Set<String>> numbersOfLaws = new HashMap<>();

  /** Where a law is first named with its number; what stands before may be another of its name. */
  private final Map<String, Integer> firstNumbered = new HashMap<>();

  MentionIds(List<Mention> mentions, Metadata own) {
    if (own.number() != null && own.type() != null && own.issuedOn() != null) {
      add(years, key(own.type(), own.number()), own.issuedOn().getYear());
      noteFull(own.type(), own.number());
    }
    mentions.forEach(this::note);
  }

  private void note(Mention mention) {
    String number = mention.number();
    String name = mention.name();
    if (number != null) {
      noteFull(mention.type(), number);
      if (mention.year() != null) {
        add(years, key(mention.type(), number), mention.year());
      }
      if (name != null) {
        add(numbersOfLaws, Slug.of(name), number);
        firstNumbered.putIfAbsent(Slug.of(name), mention.start());
      }
    } else if (name != null && mention.year() != null) {
      add(years, key(mention.type(), bare(mention.type(), name)), mention.year());
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
    return name == null ? null : named(mention, name);
  }

  private @Nullable DocumentId numbered(Mention mention, String number) {
    Integer year =
        mention.year() != null
            ? mention.year()
            : only(years.get(key(mention.type(), number))).orElse(null);
    return Slug.of(number).isEmpty() ? null : DocumentId.numbered(mention.type(), number, year);
  }

  private @Nullable DocumentId named(Mention mention, String name) {
    String bare = bare(mention.type(), name);
    Integer year =
        mention.year() != null
            ? mention.year()
            : only(years.get(key(mention.type(), bare))).orElse(null);
    String law = Slug.of(mention.type() + " " + bare);
    String number = only(numbersOfLaws.get(law)).orElse(null);
    if (number != null
        && firstNumbered.getOrDefault(law, 0) <= mention.start()
        && (year == null || DocumentId.yearInside(number).filter(year::equals).isPresent())) {
      return DocumentId.numbered(mention.type(), number, null);
    }
    String full = year == null ? bare : bare + " " + year;
    return Slug.of(full).isEmpty() ? null : DocumentId.named(mention.type(), full.strip());
  }

  /** The name without type and year. */
  private static String bare(String type, String name) {
    String rest = name.startsWith(type) ? name.substring(type.length()).strip() : name;
    int year = rest.lastIndexOf("năm ");
    return year >= 0 && year + 8 == rest.length() ? rest.substring(0, year).strip() : rest;
  }

  /** The ids a mention without a year may have, as far as the document itself tells. */
  List<DocumentId> candidates(Mention mention) {
    String number = mention.number();
    if (number == null || mention.year() != null) {
      return List.of();
    }
    Set<Integer> known = years.getOrDefault(key(mention.type(), number), Set.of());
    return known.size() < 2
        ? List.of()
        : known.stream().map(year -> DocumentId.numbered(mention.type(), number, year)).toList();
  }
}
