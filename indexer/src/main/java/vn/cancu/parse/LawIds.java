package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Slug;
import vn.cancu.vocabulary.LawNames;

/**
 * The identity of laws cited by name. A law is replaced by another of its name: "Luật Ngân sách nhà
 * nước" is that of 2002 or of 2015. Which one is meant is known where the mention or the document
 * says so, and no later one of the name was there when the document was signed; else the mention
 * stays open with its candidates.
 */
final class LawIds {

  /** A law as the document names it, from this place on. */
  private record Said(@Nullable String number, int start, boolean basis) {}

  private final LawNames known;
  private final @Nullable Integer ownYear;

  /** By law, then by year; 0 where a number was given that no year belongs to. */
  private final Map<String, TreeMap<Integer, Said>> said = new HashMap<>();

  /**
   * @param ownYear when the document was signed
   */
  LawIds(LawNames known, @Nullable Integer ownYear) {
    this.known = known;
    this.ownYear = ownYear;
  }

  /**
   * Takes note of what a mention with a name tells.
   *
   * @param basis whether the document rests on what it names there
   */
  void note(Mention mention, boolean basis) {
    String name = mention.name();
    String number = mention.number();
    if (name == null || number == null && mention.year() == null) {
      return;
    }
    Integer year = mention.year();
    said.computeIfAbsent(key(mention, name), any -> new TreeMap<>())
        .merge(
            year == null ? 0 : year,
            new Said(number, mention.start(), basis),
            (first, next) ->
                new Said(
                    first.number() == null ? next.number() : first.number(),
                    first.start(),
                    first.basis() || next.basis()));
  }

  /** The identity; without a year, or {@code null} where even the name says nothing. */
  @Nullable DocumentId of(Mention mention, String name) {
    Integer year = mention.year();
    String bare = bare(mention.type(), name);
    TreeMap<Integer, Said> told = said.getOrDefault(key(mention, name), new TreeMap<>());
    if (year == null && told.size() == 1 && isMeant(told.firstKey(), told, mention, bare)) {
      year = told.firstKey();
    }
    Said found = year == null ? null : told.get(year);
    return year != null && found != null && found.number() != null
        ? DocumentId.numbered(mention.type(), found.number(), year == 0 ? null : year)
        : named(mention.type(), bare, year);
  }

  /** A later law of that name makes it doubtful, unless the document rests on the earlier one. */
  private boolean isMeant(int year, Map<Integer, Said> told, Mention mention, String bare) {
    Said only = told.get(year);
    List<LawNames.Edition> editions = known.editions(mention.type(), bare);
    if (only == null || !wasThere(year)) {
      return false; // a text that was amended later names laws of that later time
    }
    if (editions.isEmpty()) {
      return only.start() <= mention.start();
    }
    return only.basis()
        || editions.stream()
            .noneMatch(edition -> edition.year() > year && wasThere(edition.year()));
  }

  private boolean wasThere(int year) {
    return ownYear == null || year <= ownYear;
  }

  /** The laws a mention that {@link #of} leaves open may mean, the oldest first. */
  List<DocumentId> candidates(Mention mention, String name) {
    String bare = bare(mention.type(), name);
    DocumentId open = named(mention.type(), bare, null);
    if (mention.year() != null || open == null || !open.equals(of(mention, name))) {
      return List.of();
    }
    Map<Integer, DocumentId> candidates = new TreeMap<>();
    for (LawNames.Edition edition : known.editions(mention.type(), bare)) {
      if (wasThere(edition.year())) {
        put(candidates, mention.type(), bare, edition.number(), edition.year());
      }
    }
    said.getOrDefault(key(mention, name), new TreeMap<>())
        .forEach((year, law) -> {
          if (wasThere(year)) {
            put(candidates, mention.type(), bare, law.number(), year);
          }
        });
    return new ArrayList<>(candidates.values());
  }

  private static void put(
      Map<Integer, DocumentId> into, String type, String bare, @Nullable String number, int year) {
    Integer known = year == 0 ? null : Integer.valueOf(year);
    DocumentId id =
        number == null ? named(type, bare, known) : DocumentId.numbered(type, number, known);
    if (id != null && (number != null || !into.containsKey(year))) {
      into.put(year, id);
    }
  }

  private static @Nullable DocumentId named(String type, String bare, @Nullable Integer year) {
    String full = year == null || year == 0 ? bare : bare + " " + year;
    return Slug.of(full).isEmpty() ? null : DocumentId.named(type, full.strip());
  }

  private static String key(Mention mention, String name) {
    return Slug.of(mention.type()) + "/" + Slug.of(bare(mention.type(), name));
  }

  /** The name without type and year. */
  private static String bare(String type, String name) {
    String rest = name.startsWith(type) ? name.substring(type.length()).strip() : name;
    int year = rest.lastIndexOf("năm ");
    return year >= 0 && year + 8 == rest.length() ? rest.substring(0, year).strip() : rest;
  }
}
