package vn.cancu.index;

import java.util.List;

/**
 * One entry of an index: a document or a part of one.
 *
 * @param values what goes into its fields, in order
 */
public record Entry(Level level, List<Value> values) {

  /** One value of a field. Days are written ISO 8601, records as JSON. */
  public record Value(Field field, String text) {}

  public Entry {
    values = List.copyOf(values);
  }
}
