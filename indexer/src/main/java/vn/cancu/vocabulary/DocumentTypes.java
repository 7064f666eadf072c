package vn.cancu.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.config.ConfigException;
import vn.cancu.document.Slug;

/** All known document types. */
public final class DocumentTypes {

  private final Map<String, DocumentType> bySlug = new LinkedHashMap<>();
  private final Map<String, DocumentType> bySymbol = new HashMap<>();

  DocumentTypes(List<DocumentType> types) {
    for (DocumentType type : types) {
      claim(bySlug, type.slug(), type);
      type.symbols().forEach(symbol -> claim(bySymbol, symbolKey(symbol), type));
    }
  }

  private static void claim(Map<String, DocumentType> map, String key, DocumentType type) {
    if (map.putIfAbsent(key, type) != null) {
      throw new ConfigException(
          "document-types.yaml: «" + key + "» có hai lần",
          "a document type or symbol is listed twice");
    }
  }

  private static String symbolKey(String symbol) {
    return Slug.of(symbol);
  }

  /** All types in the order of the vocabulary. */
  public List<DocumentType> all() {
    return List.copyOf(bySlug.values());
  }

  /** The type of this name, whatever its case and marks. */
  public Optional<DocumentType> byName(String name) {
    return Optional.ofNullable(bySlug.get(Slug.of(name)));
  }

  /** The type of a symbol such as {@code QĐ}, also written {@code QD} or {@code qd}. */
  public Optional<DocumentType> bySymbol(String symbol) {
    return Optional.ofNullable(bySymbol.get(symbolKey(symbol)));
  }
}
