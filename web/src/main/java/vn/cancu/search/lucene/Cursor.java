package vn.cancu.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchRequest;

/**
 * Where a page ended. A cursor belongs to one request on one state of the index: with any other it
 * would skip hits or give them twice.
 */
final class Cursor {

  private static final int LENGTH = Long.BYTES + Double.BYTES + 2 * Integer.BYTES;

  /**
   * The last hit of a page.
   *
   * @param heading number of what it stands under, 0 where there are no headings
   */
  record Place(int heading, TopHits.Ranked hit) {}

  private final long owner;

  private Cursor(long owner) {
    this.owner = owner;
  }

  /**
   * The cursors of a request.
   *
   * @param state names the state of the index and, where the request depends on it, the day
   */
  static Cursor of(SearchRequest request, String state) {
    StringBuilder key = new StringBuilder(state);
    List<Filter> filters =
        request.filters().stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    key.append('\0').append(request.text()).append('\0').append(request.scope());
    key.append('\0')
        .append(request.exact())
        .append('\0')
        .append(request.sort())
        .append('\0')
        .append(filters)
        .append('\0')
        .append(request.due())
        .append('\0')
        .append(request.groups())
        .append('\0')
        .append(request.group());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return new Cursor(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String write(Place last) {
    byte[] bytes =
        ByteBuffer.allocate(LENGTH)
            .putLong(owner)
            .putDouble(last.hit().key())
            .putInt(last.hit().doc())
            .putInt(last.heading())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The same in a list without headings. */
  String write(TopHits.Ranked last) {
    return write(new Place(0, last));
  }

  /** The last hit of the page before in a list without headings. */
  TopHits.@Nullable Ranked readHit(@Nullable String cursor) {
    Place place = read(cursor);
    return place == null ? null : place.hit();
  }

  /**
   * The last hit of the page before; {@code null} for the first page.
   *
   * @throws BadCursorException when the cursor is another request's, or an older index's
   */
  @Nullable Place read(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length != LENGTH || buffer.getLong() != owner) {
      throw new BadCursorException(
          "Trang kế tiếp không còn dùng được: câu tìm hoặc kho văn bản đã thay đổi. Hãy tìm lại từ"
              + " trang đầu.");
    }
    TopHits.Ranked hit = new TopHits.Ranked(buffer.getDouble(), buffer.getInt());
    return new Place(Math.max(0, buffer.getInt()), hit);
  }
}
