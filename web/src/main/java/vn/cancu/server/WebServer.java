package vn.cancu.server;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import io.javalin.Javalin;
import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.api.Uploads;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.DraftReader;
import vn.cancu.vocabulary.Vocabulary;

/** The portal: site and API over one engine. It does not own the engine. */
public final class WebServer implements AutoCloseable {

  /** One line a request: method, path with query, status, milliseconds. Nobody's address. */
  private static final Logger REQUESTS = LoggerFactory.getLogger("vn.cancu.requests");

  private final Settings settings;
  private final Javalin javalin;

  public WebServer(
      SearchEngine engine,
      Vocabulary vocabulary,
      DraftReader drafts,
      Settings settings,
      Clock clock) {
    this.settings = settings;
    Routes routes = new Routes(engine, vocabulary, drafts, settings, clock);
    this.javalin = Javalin.create(config -> configure(config, routes));
  }

  /** Starts to listen. */
  public WebServer start() {
    javalin.start();
    return this;
  }

  /** The port listened on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, lets running ones end, and stops. */
  public void stop() {
    javalin.stop();
  }

  @Override
  public void close() {
    stop();
  }

  private void configure(JavalinConfig config, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = settings.limits().bodyBytes();
    config.http.prefer405over404 = true;
    uploads(config);
    config.http.compressionStrategy = compression();
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(
        server -> server.setStopTimeout(seconds(settings.limits().stopSeconds())));
    config.requestLogger.http((ctx, millis) ->
        REQUESTS.info(
            "{} {}{} {} {} ms",
            ctx.method(),
            ctx.path(),
            ctx.queryString() == null ? "" : "?" + ctx.queryString(),
            ctx.statusCode(),
            Math.round(millis)));
    config.routes.before(new Guard(settings.limits())::check);
    routes.register(config.routes);
  }

  /** Files sent stay in memory: nothing of them is to be left on the disk. */
  private static void uploads(JavalinConfig config) {
    config.jetty.multipartConfig.maxFileSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize((int) Uploads.MOST_BYTES, SizeUnit.BYTES);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(settings.limits().headerBytes());
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(seconds(settings.limits().idleSeconds()));
    return connector;
  }

  /** Brotli where its native part runs, gzip everywhere. */
  private static CompressionStrategy compression() {
    return Brotli4jLoader.isAvailable()
        ? new CompressionStrategy(new Brotli(4), new Gzip(6))
        : CompressionStrategy.GZIP;
  }

  private static long seconds(int seconds) {
    return Duration.ofSeconds(seconds).toMillis();
  }
}
