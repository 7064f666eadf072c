package vn.cancu.table;

/**
 * A column of a table.
 *
 * @param width how many characters it shows, where a table has widths; longer texts are wrapped
 */
public record Column(String heading, int width) {

  public Column {
    if (width < 1 || width > 255) {
      throw new IllegalArgumentException("width: " + width);
    }
  }
}
