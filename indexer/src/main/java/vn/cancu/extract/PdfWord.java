package vn.cancu.extract;

/**
 * A run of characters without a gap on a PDF page. Units are points, the origin is the upper left
 * corner of the page as it is read.
 *
 * @param text its characters
 * @param left where its first character starts
 * @param right where its last character ends
 * @param baseline distance of the line its letters stand on from the top of the page
 * @param size font size
 */
record PdfWord(String text, float left, float right, float baseline, float size) implements PdfBox {

  /**
   * Height above the baseline of letters with tone marks, and depth below it, as shares of size.
   */
  private static final float ASCENT = 0.85f;

  private static final float DESCENT = 0.2f;

  @Override
  public float top() {
    return baseline - ASCENT * size;
  }

  @Override
  public float bottom() {
    return baseline + DESCENT * size;
  }
}
