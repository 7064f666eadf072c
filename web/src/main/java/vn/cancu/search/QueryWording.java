package vn.cancu.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a query in Vietnamese words. */
final class QueryWording {

  private static final String AND = " · ";

  private final Map<Query, String> names = new HashMap<>();

  /** Remembers in which words a restriction was typed. */
  void name(FieldValues.Value value) {
    names.put(value.query(), value.label());
  }

  /** The query in words, empty for everything. */
  String of(Query query) {
    return switch (query) {
      case Query.Everything everything -> "";
      case Query.Words words -> "các từ: " + words(words.words());
      case Query.Phrase phrase when phrase.verbatim() -> "nguyên văn «" + phrase.text() + "»";
      case Query.Phrase phrase when phrase.slop() == 0 -> "cụm từ «" + phrase.text() + "»";
      case Query.Phrase phrase ->
          "«" + phrase.text() + "» đứng gần nhau (cách tối đa " + phrase.slop() + " từ)";
      case Query.Number number -> "số văn bản: " + number.text();
      case Query.Restriction restriction ->
          QueryField.labelOf(restriction.facet())
              + ": "
              + names.getOrDefault(restriction, restriction.value());
      case Query.All all -> joined(all.parts(), AND);
      case Query.Any any -> joined(any.parts(), " hoặc ");
      case Query.Not not -> excluded(not.part());
    };
  }

  private static String words(List<Query.Word> words) {
    return words.stream().map(QueryWording::word).collect(Collectors.joining(" "));
  }

  private static String word(Query.Word word) {
    return word.alternatives().isEmpty()
        ? word.text()
        : word.text() + " (cũng tìm: " + String.join("; ", word.alternatives()) + ")";
  }

  private String joined(List<Query> parts, String separator) {
    return parts.stream()
        .filter(part -> !(part instanceof Query.Everything))
        .map(part -> compound(part) && parts.size() > 1 ? "(" + of(part) + ")" : of(part))
        .collect(Collectors.joining(separator));
  }

  private static boolean compound(Query query) {
    return query instanceof Query.Any || query instanceof Query.All;
  }

  private String excluded(Query part) {
    return switch (part) {
      case Query.Words words -> "không có «" + plain(words.words()) + "»";
      case Query.Phrase phrase when phrase.slop() == 0 -> "không có «" + phrase.text() + "»";
      case Query.All all -> "không phải (" + of(part) + ")";
      case Query.Any any -> "không phải (" + of(part) + ")";
      case Query.Everything everything -> "";
      case Query.Phrase phrase -> "không có " + of(part);
      case Query.Number number -> "không phải " + of(part);
      case Query.Restriction restriction -> "không phải " + of(part);
      case Query.Not not -> of(not.part());
    };
  }

  private static String plain(List<Query.Word> words) {
    return words.stream().map(Query.Word::text).collect(Collectors.joining(" "));
  }
}
