package vn.cancu.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a document that may not be held, written as its address is: {@code
 * nghi-dinh/89-2020-nd-cp#dieu-14.khoan-2.diem-b}.
 */
public record DocumentPlace(DocumentId document, Pinpoint place) {

  private static final char MARK = '#';
  private static final int LONGEST = 60;
  private static final Pattern PATH =
      Pattern.compile(
          "(?!\\.)(?:dieu-([0-9\\p{L}]+))?"
              + "(?:(?:^|\\.)khoan-([0-9\\p{L}]+(?:\\.[0-9]+)*))?"
              + "(?:(?:^|\\.)diem-([0-9\\p{L}]+(?:\\.[0-9]+)*))?");

  /** Reads {@code type/number#path}; empty when the text is no such address. */
  public static Optional<DocumentPlace> parse(String text) {
    int mark = text.indexOf(MARK);
    String path = text.substring(mark + 1);
    Matcher matcher = PATH.matcher(path);
    if (mark < 0 || path.isEmpty() || path.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    Pinpoint place = new Pinpoint(matcher.group(1), matcher.group(2), matcher.group(3));
    return DocumentId.parse(text.substring(0, mark)).map(id -> new DocumentPlace(id, place));
  }

  /** What the addresses of all places in a document begin with. */
  public static String prefix(DocumentId document) {
    return document.toString() + MARK;
  }

  @Override
  public String toString() {
    return prefix(document) + place.path();
  }
}
