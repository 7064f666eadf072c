package vn.cancu.search.lucene;

import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.Scope;

/** What the search port calls things, in the words of the schema. */
final class Levels {

  private Levels() {}

  static Level of(Scope scope) {
    return switch (scope) {
      case DOCUMENTS -> Level.DOCUMENT;
      case PROVISIONS -> Level.PROVISION;
      case TASKS -> Level.TASK;
      case REFERENCES -> Level.REFERENCE;
    };
  }

  static Level of(Facet.Level level) {
    return switch (level) {
      case DOCUMENT -> Level.DOCUMENT;
      case TASK -> Level.TASK;
      case REFERENCE -> Level.REFERENCE;
    };
  }

  /** Name of the field that holds the values of a facet. */
  static String field(Facet facet) {
    Field field =
        switch (facet) {
          case UNIT -> Field.UNIT;
          case LEAD -> Field.LEAD;
          case COORDINATING -> Field.COORDINATING;
          case RECIPIENT -> Field.RECIPIENT;
          case DEADLINE -> Field.DEADLINE;
          case KIND -> Field.KIND;
          case ORIGIN -> Field.ORIGIN;
          case REFERENCE -> Field.TARGET;
          case RELATION -> Field.RELATION;
          case TYPE -> Field.TYPE;
          case ISSUER -> Field.ISSUER;
          case YEAR -> Field.YEAR;
        };
    return field.on(of(facet.level()));
  }
}
