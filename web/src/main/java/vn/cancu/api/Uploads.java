package vn.cancu.api;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.trace.DraftReader;

/**
 * What is sent to be checked or looked up: how much, how many at once, in which form. Nothing of it
 * is kept.
 */
public final class Uploads {

  /** A file with the form around it. */
  public static final long MOST_BYTES = DraftReader.MOST_BYTES + 100_000L;

  /** How many are worked on at once; others wait for a moment, then are asked to come again. */
  private static final int AT_ONCE = 3;

  private static final int WAIT_SECONDS = 5;

  /** What was sent. */
  public sealed interface Sent {

    /** A text. */
    record Text(String text) implements Sent {}

    /** A file; nobody compares or changes it. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(byte[] content) implements Sent {}

    /** Something that cannot be used. */
    record Wrong(Problem problem) implements Sent {}
  }

  /** Work on something sent. */
  public interface Work {
    void run() throws IOException;
  }

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Reads JSON with a text under {@code name}, or a form with that text or a file. */
  public Sent read(Context ctx, String name) throws IOException {
    String type = ctx.contentType() == null ? "" : ctx.contentType();
    if (type.startsWith("multipart/form-data")) {
      return form(ctx, name);
    }
    byte[] body = ctx.bodyInputStream().readNBytes(4 * DraftReader.MOST_CHARACTERS + 1000);
    if (body.length == 4 * DraftReader.MOST_CHARACTERS + 1000) {
      return new Sent.Wrong(tooLong(ctx));
    }
    if (type.startsWith("text/plain")) {
      return text(ctx, new String(body, StandardCharsets.UTF_8));
    }
    return type.startsWith("application/json")
        ? json(ctx, body, name)
        : new Sent.Wrong(unsupported(ctx));
  }

  private Sent form(Context ctx, String name) throws IOException {
    UploadedFile file = ctx.uploadedFile("file");
    if (file != null && file.size() > 0) {
      if (file.size() > DraftReader.MOST_BYTES) {
        return new Sent.Wrong(tooLarge(ctx));
      }
      try (InputStream in = file.content()) {
        return new Sent.File(in.readAllBytes());
      }
    }
    String text = ctx.formParam(name);
    return text == null || text.isBlank() ? new Sent.Wrong(nothing(ctx)) : text(ctx, text);
  }

  private Sent json(Context ctx, byte[] body, String name) {
    try {
      JsonNode value = mapper.readTree(body).path(name);
      if (value.isString()) {
        return text(ctx, value.asString());
      }
      if (value.isArray()) {
        StringBuilder lines = new StringBuilder();
        value.forEach(item -> lines.append(item.asString("").replace('\n', ' ')).append('\n'));
        return text(ctx, lines.toString());
      }
      return new Sent.Wrong(nothing(ctx));
    } catch (JacksonException e) {
      return new Sent.Wrong(
          Problem.of(
              ctx,
              400,
              "JSON không hợp lệ",
              "Nội dung gửi lên không phải là JSON đúng. / The body is not valid JSON."));
    }
  }

  private static Sent text(Context ctx, String text) {
    if (text.length() > DraftReader.MOST_CHARACTERS) {
      return new Sent.Wrong(tooLong(ctx));
    }
    return text.isBlank() ? new Sent.Wrong(nothing(ctx)) : new Sent.Text(text);
  }

  /** In normal form C, for texts whose offsets nobody counts on. */
  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Does the work when there is a place; else the problem that there is none. */
  public @Nullable Problem inTurn(Context ctx, Work work) throws IOException {
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        ctx.header("Retry-After", String.valueOf(2 * WAIT_SECONDS));
        return Problem.of(
            ctx,
            503,
            "Đang bận",
            "Đang có quá nhiều văn bản được kiểm tra; hãy thử lại sau ít giây. / Too many at once,"
                + " try again in a few seconds.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    try {
      work.run();
      return null;
    } finally {
      places.release();
    }
  }

  private static Problem nothing(Context ctx) {
    return Problem.of(
        ctx,
        400,
        "Chưa có nội dung",
        "Hãy dán văn bản hoặc chọn một tệp. / Send a text or a file.");
  }

  private static Problem tooLong(Context ctx) {
    return Problem.of(
        ctx,
        413,
        "Văn bản quá dài",
        "Văn bản dài quá 2 triệu ký tự; hãy chia nhỏ. / The text is longer than 2 million"
            + " characters.");
  }

  private static Problem tooLarge(Context ctx) {
    return Problem.of(
        ctx, 413, "Tệp quá lớn", "Tệp lớn hơn 20 MB. / The file is larger than 20 MB.");
  }

  private static Problem unsupported(Context ctx) {
    return Problem.of(
        ctx,
        415,
        "Kiểu nội dung không dùng được",
        "Hãy gửi application/json, text/plain hoặc multipart/form-data. / Send application/json,"
            + " text/plain or multipart/form-data.");
  }

  static Problem refused(Context ctx, String reason) {
    return Problem.of(ctx, 422, "Không đọc được tệp", reason);
  }
}
