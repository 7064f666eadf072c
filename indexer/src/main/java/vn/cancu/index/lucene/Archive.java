package vn.cancu.index.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/**
 * Whole documents, compressed one by one: Lucene's own fast compression suits the short texts of
 * hits beside them, and leaves long ones three times as large.
 */
public final class Archive {

  private Archive() {}

  static BytesRef pack(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new BytesRef(packed.toByteArray());
  }

  /**
   * The text of a stored value.
   *
   * @throws IOException when it is damaged
   */
  public static String unpack(BytesRef packed) throws IOException {
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(packed.bytes, packed.offset, packed.length))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
