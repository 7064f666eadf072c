package vn.cancu.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;

/**
 * Where a page of a list ended that is put together as a whole and is the same for everyone as long
 * as the index is. With another list or another index it is refused.
 */
public final class ListCursor {

  private static final int LENGTH = Long.BYTES + Integer.BYTES;

  private final long owner;

  private ListCursor(long owner) {
    this.owner = owner;
  }

  /**
   * The cursors of a list.
   *
   * @param list names it with everything that chooses what is in it
   * @param generation of the index
   */
  public static ListCursor of(String list, String generation) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((list + '\0' + generation).getBytes(StandardCharsets.UTF_8));
      return new ListCursor(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The cursor of the page that begins at an index; {@code null} where the list ends before. */
  public @Nullable String write(int index, int length) {
    return index >= length
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(ByteBuffer.allocate(LENGTH).putLong(owner).putInt(index).array());
  }

  /**
   * The index at which a page begins, 0 without a cursor.
   *
   * @throws BadCursorException when the cursor is another list's, or an older index's
   */
  public int read(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length != LENGTH || buffer.getLong() != owner) {
      throw new BadCursorException("not a cursor of this list");
    }
    int index = buffer.getInt();
    if (index < 0) {
      throw new BadCursorException("not a place in a list: " + index);
    }
    return index;
  }
}
