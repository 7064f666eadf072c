package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.api.Json;
import vn.cancu.api.Problem;
import vn.cancu.page.ErrorPage;

/** What went wrong outside a handler, as a page or as a problem in JSON. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final ErrorPage page;
  private final Json json;

  Failures(ErrorPage page, Json json) {
    this.page = page;
    this.json = json;
  }

  void register(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, (e, ctx) -> send(ctx, problem(ctx, e)));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {}", ctx.method(), ctx.path(), e);
          send(
              ctx,
              Problem.of(
                  ctx,
                  500,
                  "Lỗi máy chủ",
                  "Máy chủ gặp lỗi khi xử lý yêu cầu này; lỗi đã được ghi lại."));
        });
  }

  void send(Context ctx, Problem problem) {
    ctx.removeHeader("ETag");
    if (problem.status() == 405) {
      ctx.header("Allow", ctx.path().startsWith("/api/") ? "GET, HEAD, OPTIONS" : "GET, HEAD");
    }
    boolean forMachines =
        ctx.path().startsWith("/api/") || ctx.path().endsWith(".json") || Json.isWanted(ctx);
    if (forMachines) {
      problem.send(ctx, json);
    } else {
      page.send(ctx, problem);
    }
  }

  private static Problem problem(Context ctx, HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound(ctx);
      case 405 ->
          Problem.of(ctx, 405, "Không dùng được cách gọi này", "Ở đây chỉ đọc: GET hoặc HEAD.");
      case 413 ->
          Problem.of(
              ctx,
              413,
              "Yêu cầu quá lớn",
              "Nội dung gửi lên dài quá giới hạn. / The content is too large.");
      case 414 -> Problem.of(ctx, 414, "Địa chỉ quá dài", "Địa chỉ dài quá giới hạn.");
      default ->
          Problem.of(ctx, e.getStatus(), "Yêu cầu không xử lý được", "Yêu cầu không hợp lệ.");
    };
  }
}
