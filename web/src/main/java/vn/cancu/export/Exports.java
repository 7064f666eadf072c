package vn.cancu.export;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Json;
import vn.cancu.api.Problem;
import vn.cancu.api.PublicAddress;
import vn.cancu.api.SearchApi;
import vn.cancu.api.SearchParameters;
import vn.cancu.document.Slug;
import vn.cancu.page.RequestWords;
import vn.cancu.search.Listing;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.table.CsvTable;
import vn.cancu.table.XlsxTable;

/** Answers a search with all its hits, in the form asked for, while they are read. */
public final class Exports {

  private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

  private static final int AT_ONCE = 4;
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int BUFFER = 1 << 14;
  private static final int LONGEST_NAME = 80;

  private final SearchEngine engine;
  private final SearchApi api;
  private final Json json;
  private final PublicAddress address;
  private final Clock clock;
  private final Turns turns = new Turns(AT_ONCE);

  public Exports(
      SearchEngine engine, SearchApi api, Json json, PublicAddress address, Clock clock) {
    this.engine = engine;
    this.api = api;
    this.json = json;
    this.address = address;
    this.clock = clock;
  }

  /** Answers in one form. */
  public Handler in(Format format, Scope defaultScope) {
    return ctx -> send(ctx, format, defaultScope);
  }

  /** Answers in the form the client accepts, and as {@code otherwise} does when it names none. */
  public Handler accepted(Scope defaultScope, Handler otherwise) {
    return ctx -> {
      ctx.header("Vary", "Accept");
      Optional<Format> format = Format.accepted(ctx);
      if (format.isPresent()) {
        send(ctx, format.get(), defaultScope);
      } else {
        otherwise.handle(ctx);
      }
    };
  }

  private void send(Context ctx, Format format, Scope defaultScope) throws IOException {
    switch (SearchParameters.read(ctx.queryParamMap(), defaultScope)) {
      case SearchParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case SearchParameters.Reading.Accepted accepted ->
          answer(ctx, format, whole(accepted.request(), format));
    }
  }

  /** A calendar holds tasks whatever else is looked for; where a page begins does not matter. */
  private static SearchRequest whole(SearchRequest request, Format format) {
    SearchRequest first =
        request.withFacets(Set.of()).withSize(SearchParameters.DEFAULT_SIZE).withCursor(null);
    return switch (format) {
      case ICS -> first.withScope(Scope.TASKS);
      case CSV, XLSX, NDJSON -> first;
    };
  }

  private void answer(Context ctx, Format format, SearchRequest request) throws IOException {
    String base = address.of(ctx);
    boolean fresh = EntityTag.isFresh(ctx, engine.generation(), base, format.suffix());
    ctx.header("Cache-Control", "private, no-cache");
    if (fresh) {
      return;
    }
    if (!turns.take()) {
      busy(ctx);
      return;
    }
    try {
      RequestWords words = RequestWords.of(engine, request);
      ctx.contentType(format.contentType())
          .header("Content-Disposition", disposition(format, words));
      if (!ctx.method().equals(HandlerType.HEAD)) {
        stream(ctx, format, new Asked(request, words, base, ctx.path()));
      }
    } finally {
      turns.leave();
    }
  }

  /** Readable where it is saved: {@code nhiem-vu-van-phong-quy-i-2024_2026-11-25.xlsx}. */
  private String disposition(Format format, RequestWords words) {
    String name = Slug.of(words.shortly());
    String shortened = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return "attachment; filename=\""
        + shortened
        + "_"
        + LocalDate.now(clock)
        + "."
        + format.suffix()
        + "\"";
  }

  private void busy(Context ctx) {
    ctx.removeHeader("ETag").header("Retry-After", Turns.retryAfter());
    Problem.of(
            ctx,
            503,
            "Đang bận",
            "Đang có nhiều tệp được tải về cùng lúc; hãy thử lại sau ít giây. / Too many downloads"
                + " at once, try again in a few seconds.")
        .send(ctx, json);
  }

  /** What fails on the way is cut off, so that nobody takes a part for the whole. */
  private void stream(Context ctx, Format format, Asked asked) throws IOException {
    try (Listing listing = TimedListing.of(engine.list(asked.request()), LONGEST)) {
      if (format == Format.XLSX) {
        ctx.disableCompression();
      }
      OutputStream out = ctx.outputStream();
      rendering(format).write(listing, asked, out);
      out.flush();
    } catch (IOException | UncheckedIOException e) {
      if (!ctx.res().isCommitted()) {
        throw e;
      }
      LOG.info("{} was cut off: {}", ctx.path(), e.toString());
      ctx.res().sendError(-1); // Jetty closes the connection
    }
  }

  private Rendering rendering(Format format) {
    return switch (format) {
      case CSV -> Exports::csv;
      case XLSX -> Exports::xlsx;
      case NDJSON -> new JsonLines(api, json);
      case ICS -> new CalendarFeed();
    };
  }

  private static void csv(Listing listing, Asked asked, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    HitTable.of(asked.request().scope(), asked)
        .write(listing, columns -> new CsvTable(writer, columns));
    writer.flush();
  }

  private static void xlsx(Listing listing, Asked asked, OutputStream out) throws IOException {
    HitTable.of(asked.request().scope(), asked)
        .write(listing, columns -> new XlsxTable(out, asked.words().noun(), columns));
  }
}
