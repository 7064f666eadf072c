package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.cancu.search.SearchEngine;
import vn.cancu.server.Settings;
import vn.cancu.server.WebServer;

/** {@code cancu serve}: site and API, until Ctrl-C. */
@Command(
    name = "serve",
    description = {
      "Mở trang web và API; lập chỉ mục corpus trước nếu chưa có chỉ mục.",
      "Serves site and API; indexes corpus first where there is no index."
    })
public final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = {"Địa chỉ lắng nghe (mặc định: theo settings.yaml).", "Address to listen on."})
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = {
        "Cổng; 0 là cổng trống bất kỳ (mặc định: theo settings.yaml).",
        "Port; 0 takes any free one."
      })
  private @Nullable Integer port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = {
        "Địa chỉ người đọc dùng, ghi vào tệp tải về, lịch và Atom (mặc định: theo settings.yaml).",
        "Address readers use, for links in exports, calendars and feeds."
      })
  private @Nullable URI publicUrl;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = settings();
    requireFree(settings);
    Portal portal = Portal.of(folders, settings);
    PrintWriter out = spec.commandLine().getOut();
    if (!portal.hasIndex()) {
      portal.rebuild(portal.everything(), ConsoleProgress.on(out));
    }
    SearchEngine engine = portal.open();
    WebServer server = portal.server(engine);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, engine), "stop"));
    server.start();
    out.printf(
        "Căn Cứ: %s (Ctrl-C để dừng / Ctrl-C to stop)%n", address(settings.host(), server.port()));
    out.flush();
    new CountDownLatch(1).await(); // for the signal that starts the shutdown hook
    return CommandLine.ExitCode.OK;
  }

  private Settings settings() {
    Settings configured = Settings.load(folders.config());
    try {
      return configured
          .at(host == null ? configured.host() : host, port == null ? configured.port() : port)
          .known(publicUrl == null ? configured.publicUrl() : publicUrl);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Asked before the corpus is read: nobody should wait for an index to learn of a taken port. */
  private static void requireFree(Settings settings) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException e) {
      throw new IOException(cannotListen(settings, e), e);
    }
  }

  /** What stands in the way of listening, in one line. */
  private static String cannotListen(Settings settings, IOException failure) {
    String where = settings.host() + ":" + settings.port();
    if (!isOfThisMachine(settings.host())) {
      return "Máy này không có địa chỉ %1$s, hãy xem lại --host / this machine has no address %1$s, check --host"
          .formatted(settings.host());
    }
    if (failure instanceof BindException) {
      return "Cổng %1$s đang bận hoặc không được phép dùng; hãy chọn cổng khác bằng --port / %1$s is taken or not permitted; choose another with --port"
          .formatted(where);
    }
    return "Không lắng nghe được ở %1$s / cannot listen on %1$s: %2$s"
        .formatted(where, failure.getMessage());
  }

  private static boolean isOfThisMachine(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (UnknownHostException | SocketException e) {
      return false;
    }
  }

  private static String address(String host, int port) {
    String name =
        switch (host) {
          case "0.0.0.0", "::" -> "127.0.0.1";
          default -> host.indexOf(':') < 0 ? host : "[" + host + "]";
        };
    return "http://" + name + ":" + port;
  }

  private static void close(WebServer server, SearchEngine engine) {
    server.stop();
    try {
      engine.close();
    } catch (IOException e) {
      LOG.warn("Closing the index failed", e);
    }
  }
}
