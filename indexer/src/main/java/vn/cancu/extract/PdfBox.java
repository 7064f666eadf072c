package vn.cancu.extract;

/** Something that has a place on a PDF page: points from its upper left corner. */
interface PdfBox {

  float left();

  float right();

  float top();

  float bottom();

  default float width() {
    return right() - left();
  }

  default float middle() {
    return (top() + bottom()) / 2;
  }

  /** Whether both share more than half of the height of the lower one. */
  default boolean besides(PdfBox other) {
    float shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return shared > Math.min(bottom() - top(), other.bottom() - other.top()) / 2;
  }
}
