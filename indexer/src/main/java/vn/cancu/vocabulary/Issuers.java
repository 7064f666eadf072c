package vn.cancu.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.config.ConfigException;
import vn.cancu.document.Slug;

/** Who issues a document, by the suffix of its number. */
public final class Issuers {

  /** One line of {@code issuers.yaml}: either an id of {@code units.yaml} or a name. */
  record Entry(String suffix, @Nullable String unit, @Nullable String name) {}

  private final Map<String, String> bySuffix = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  Issuers(List<Entry> entries, Units units) {
    for (Entry entry : entries) {
      if (bySuffix.putIfAbsent(Slug.of(entry.suffix()), nameOf(entry, units)) != null) {
        throw new ConfigException(
            "issuers.yaml: «" + entry.suffix() + "» có hai lần", "a suffix is listed twice");
      }
      byName.put(Slug.of(nameOf(entry, units)), nameOf(entry, units));
      spellings.put(Slug.of(entry.suffix()), entry.suffix());
    }
  }

  private static String nameOf(Entry entry, Units units) {
    if (entry.name() != null) {
      return entry.name();
    }
    return Optional.ofNullable(entry.unit())
        .flatMap(units::byId)
        .map(Unit::name)
        .orElseThrow(() ->
            new ConfigException(
                "issuers.yaml: «" + entry.suffix() + "» cần name hoặc unit có trong units.yaml",
                "an issuer needs a name or the id of a known unit"));
  }

  /**
   * The issuer of a suffix: {@code BHXH}, {@code TTg}, {@code QH14}, also without marks and in
   * lower case.
   */
  public Optional<String> bySuffix(String suffix) {
    String slug = Slug.of(suffix);
    String exact = bySuffix.get(slug);
    return Optional.ofNullable(exact != null ? exact : bySuffix.get(slug.replaceAll("\\d+$", "")));
  }

  /**
   * The issuer of a whole number: of {@code 114/QĐ-BHXH} what {@code BHXH} stands for, of {@code
   * 18-NQ/TW} the Central Committee; empty when the suffix is unknown.
   */
  public Optional<String> ofNumber(String number) {
    int cut = Math.max(number.lastIndexOf('/'), number.lastIndexOf('-'));
    return cut < 0 ? Optional.empty() : bySuffix(number.substring(cut + 1));
  }

  /** The suffix as the vocabulary writes it, for one that lost its marks: {@code BLDTBXH}. */
  public Optional<String> spelling(String suffix) {
    return Optional.ofNullable(spellings.get(Slug.of(suffix)));
  }

  /** The issuer of this name, whatever its case and marks, as the vocabulary writes it. */
  public Optional<String> byName(String name) {
    return Optional.ofNullable(byName.get(Slug.of(name)));
  }

  /** The names of all issuers. */
  public Set<String> names() {
    return new TreeSet<>(bySuffix.values());
  }
}
