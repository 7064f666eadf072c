package vn.cancu.index;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** An index cannot be used as it is; the message tells an administrator what to do about it. */
public final class IndexUnusableException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private static final String REBUILD_VI = "; hãy chạy «cancu index --rebuild»";
  private static final String REBUILD_EN = "; run «cancu index --rebuild»";

  private IndexUnusableException(String vietnamese, String english, Throwable cause) {
    super(vietnamese + " / " + english, cause);
  }

  /** It was written by another version of the program. */
  public static IndexUnusableException otherVersion(Path index, String found) {
    return new IndexUnusableException(
        "Chỉ mục "
            + index
            + " thuộc phiên bản "
            + found
            + ", chương trình này dùng phiên bản "
            + Manifest.VERSION
            + REBUILD_VI,
        "the index is of version "
            + found
            + ", this program uses version "
            + Manifest.VERSION
            + REBUILD_EN,
        new IllegalStateException(found));
  }

  /**
   * Its files are not in the format this program writes: another version wrote it, or it is
   * damaged.
   */
  public static IndexUnusableException unknownFormat(Path index, Throwable cause) {
    return new IndexUnusableException(
        "Chỉ mục " + index + " do phiên bản khác ghi hoặc đã bị hỏng" + REBUILD_VI,
        "the index was written by another version or is damaged" + REBUILD_EN,
        cause);
  }

  /** It is damaged. */
  public static IndexUnusableException damaged(Path index, Throwable cause) {
    return new IndexUnusableException(
        "Chỉ mục " + index + " bị hỏng" + REBUILD_VI, "the index is damaged" + REBUILD_EN, cause);
  }

  /** There is none yet. */
  public static IndexUnusableException missing(Path index) {
    return new IndexUnusableException(
        "Chưa có chỉ mục tại "
            + index
            + "; hãy chạy «cancu index ĐƯỜNG_DẪN…» hoặc «cancu index --rebuild»",
        "there is no index yet; run «cancu index PATH…» or «cancu index --rebuild»",
        new java.nio.file.NoSuchFileException(index.toString()));
  }

  /** Another process writes it. */
  public static IndexUnusableException busy(Path index, Throwable cause) {
    return new IndexUnusableException(
        "Chỉ mục "
            + index
            + " đang được một tiến trình khác ghi; hãy đợi tiến trình đó xong rồi chạy lại",
        "another process is writing the index; wait for it to end and try again",
        cause);
  }
}
