package vn.cancu.extract;

/**
 * Something about a file that its text does not show.
 *
 * @param kind what sort of thing
 * @param at offset into the text it belongs to, {@link #WHOLE} for the file as a whole
 * @param message Vietnamese sentence for the administrator
 */
public record SourceRemark(Kind kind, int at, String message) {

  /** The place of a remark on the file as a whole. */
  public static final int WHOLE = -1;

  /** Sorts of remarks. */
  public enum Kind {
    /** A part of the file has text that could not be read, such as a scanned page. */
    UNREAD("unread-part"),
    /** What belongs to the printed pages and not to the text was left out. */
    LEFT_OUT("removed-from-pages");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The code of the remark in a document's diagnostics. */
    public String code() {
      return code;
    }
  }

  public SourceRemark {
    if (at < WHOLE || message.isBlank()) {
      throw new IllegalArgumentException("a remark needs a place and words");
    }
  }
}
