package vn.cancu.api;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address readers reach the portal by, for links in files that leave it. Where none is
 * configured it is the address the request arrived at; the {@code Host} header is anybody's to
 * write and believed only where it names that very machine.
 */
public final class PublicAddress {

  private static final Pattern HOST =
      Pattern.compile(
          "(?<name>\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9.-]{1,253})(?::(?<port>\\d{1,5}))?");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final @Nullable String configured;
  private final String listening;

  /**
   * @param configured the address, with {@code http} or {@code https}, or {@code null}
   * @param listening the host that is listened on
   */
  public PublicAddress(@Nullable URI configured, String listening) {
    this.configured = configured == null ? null : configured.toString().replaceAll("/+$", "");
    this.listening = bracketed(listening).toLowerCase(Locale.ROOT);
  }

  /** Scheme, host and port, without a slash at the end: {@code http://127.0.0.1:8080}. */
  public String of(Context ctx) {
    if (configured != null) {
      return configured;
    }
    String local = bracketed(ctx.req().getLocalAddr());
    String asked = asked(ctx.host(), local);
    return "http://" + (asked != null ? asked : local + ":" + ctx.req().getLocalPort());
  }

  private @Nullable String asked(@Nullable String header, String local) {
    Matcher host = HOST.matcher(header == null ? "" : header);
    if (!host.matches()) {
      return null;
    }
    String name = host.group("name").toLowerCase(Locale.ROOT);
    boolean own =
        name.equals(listening)
            || name.equals(local)
            || LOOPBACK.contains(local) && LOOPBACK.contains(name);
    return own ? name + (host.group("port") == null ? "" : ":" + host.group("port")) : null;
  }

  private static String bracketed(String address) {
    return address.indexOf(':') >= 0 && !address.startsWith("[") ? "[" + address + "]" : address;
  }
}
