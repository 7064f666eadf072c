package vn.cancu.search;

import java.util.List;

/** What a text asks for, whatever the engine that answers. */
public sealed interface Query {

  /** Everything: nothing was typed. */
  record Everything() implements Query {}

  /**
   * Words in any order; the more of them and the closer together, the better the hit.
   *
   * @param words in the order typed, never empty
   */
  record Words(List<Word> words) implements Query {
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * One or more typed words that mean one thing.
   *
   * @param text as typed
   * @param alternatives other ways to write the same ("CNTT" for "công nghệ thông tin", and the
   *     other way round), each looked for as a phrase
   */
  record Word(String text, List<String> alternatives) {
    public Word {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Words that stand together.
   *
   * @param slop how many moves apart they may be, 0 for exactly together
   * @param verbatim whether words typed without marks have none in the text either
   */
  record Phrase(String text, int slop, boolean verbatim) implements Query {

    /** A phrase in which words typed without marks may have any. */
    public Phrase(String text, int slop) {
      this(text, slop, false);
    }
  }

  /**
   * The number of a document, held or cited.
   *
   * @param text as typed
   * @param key its folded form: {@code 114 qd bhxh}
   */
  @SuppressWarnings("AvoidCommonTypeNames") // the field's own word; always written Query.Number
  record Number(String text, String key) implements Query {}

  /** A value of a facet, typed as a field ("donvi:", "han:"). */
  record Restriction(Facet facet, String value) implements Query {}

  /** All of the parts. */
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of the parts. */
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Not this part. */
  record Not(Query part) implements Query {}
}
