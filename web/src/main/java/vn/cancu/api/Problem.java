package vn.cancu.api;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;

/**
 * An error as RFC 9457 describes one.
 *
 * @param type a URI that names the kind of problem
 * @param title short Vietnamese name of it
 * @param status HTTP status
 * @param detail Vietnamese sentence on this case
 * @param instance path of the request
 * @param errors what is wrong with single parameters
 */
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String instance,
    List<ParameterError> errors) {

  static final String CONTENT_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** Parameters that cannot be used. */
  public static Problem parameters(Context ctx, List<ParameterError> errors) {
    return new Problem(
        "urn:cancu:problem:parameters",
        "Tham số không hợp lệ",
        400,
        errors.getFirst().reason(),
        ctx.path(),
        errors);
  }

  /** A cursor of another search or of an index that has changed since. */
  public static Problem cursor(Context ctx, BadCursorException e) {
    return parameters(
        ctx,
        List.of(
            new ParameterError(
                SearchParameters.CURSOR,
                null,
                "Không tiếp tục được từ con trỏ này; hãy tìm lại từ trang đầu.",
                List.of(),
                null)));
  }

  /** Nothing is known under this address. */
  public static Problem notFound(Context ctx) {
    return of(ctx, 404, "Không tìm thấy", "Không có gì ở địa chỉ này.");
  }

  /** Any other problem, of the kind its status names. */
  public static Problem of(Context ctx, int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, ctx.path(), List.of());
  }

  /** Answers with this problem as JSON. */
  public void send(Context ctx, Json json) {
    json.send(ctx.status(status), this, CONTENT_TYPE);
  }
}
