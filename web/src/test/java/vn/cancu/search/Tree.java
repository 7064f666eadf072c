package vn.cancu.search;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query tree on one line, for tables of expected trees. */
final class Tree {

  private Tree() {}

  /**
   * Words as {@code [a b]}, a word of several syllables or with alternatives as {@code <a b = c ;
   * d>}, a phrase as {@code "a b"~5}, a number as {@code #key}, a restriction as {@code
   * UNIT:value}.
   */
  static String of(Query query) {
    return switch (query) {
      case Query.Everything everything -> "*";
      case Query.Words words ->
          words.words().stream().map(Tree::word).collect(Collectors.joining(" ", "[", "]"));
      case Query.Phrase phrase ->
          '"' + phrase.text() + '"' + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Query.Number number -> "#" + number.key();
      case Query.Restriction restriction -> restriction.facet() + ":" + restriction.value();
      case Query.All all -> "all" + parts(all.parts());
      case Query.Any any -> "any" + parts(any.parts());
      case Query.Not not -> "-" + of(not.part());
    };
  }

  private static String parts(List<Query> parts) {
    return parts.stream().map(Tree::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(Query.Word word) {
    if (word.alternatives().isEmpty()) {
      return word.text().contains(" ") ? "<" + word.text() + ">" : word.text();
    }
    return "<" + word.text() + " = " + String.join(" ; ", word.alternatives()) + ">";
  }
}
