package vn.cancu.vocabulary;

import java.nio.file.Path;
import java.util.List;
import vn.cancu.config.ConfigException;
import vn.cancu.config.ConfigFile;

/** The names of the field. */
public record Vocabulary(
    Units units, List<Abbreviation> abbreviations, DocumentTypes types, Issuers issuers) {

  private record UnitsFile(List<Unit> units) {}

  private record AbbreviationsFile(List<Abbreviation> abbreviations) {}

  private record TypesFile(List<DocumentType> types) {}

  private record IssuersFile(List<Issuers.Entry> issuers) {}

  public Vocabulary {
    abbreviations = List.copyOf(abbreviations);
  }

  /**
   * Reads {@code units.yaml}, {@code abbreviations.yaml}, {@code document-types.yaml} and {@code
   * issuers.yaml}.
   *
   * @throws ConfigException when one of them is missing or wrong
   */
  public static Vocabulary load(Path configFolder) {
    Units units =
        new Units(ConfigFile.read(configFolder.resolve("units.yaml"), UnitsFile.class).units());
    return new Vocabulary(
        units,
        ConfigFile.read(configFolder.resolve("abbreviations.yaml"), AbbreviationsFile.class)
            .abbreviations(),
        new DocumentTypes(
            ConfigFile.read(configFolder.resolve("document-types.yaml"), TypesFile.class).types()),
        new Issuers(
            ConfigFile.read(configFolder.resolve("issuers.yaml"), IssuersFile.class).issuers(),
            units));
  }
}
