package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.search.Listing;

/** Exports that are longer than anybody waits for, or fail on the way. */
class LongExportIT {

  private static final int MANY = 5_000;

  private static void often(Listing listing, java.util.function.Consumer<Listing.Item> items) {
    for (int i = 0; i < MANY; i++) {
      listing.forEach(items);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ndjson", "ics"})
  void whatFailsOnTheWayIsNotTakenForTheWhole(String suffix) {
    try (Site site =
        Site.over(
            ListingEngine.with(listing ->
                ListingEngine.as(
                    listing,
                    items -> {
                      for (int i = 0; i < 300; i++) {
                        listing.forEach(items);
                      }
                      throw new UncheckedIOException(new IOException("the disk is gone"));
                    },
                    () -> {})))) {
      if (suffix.equals("ics")) { // fails while it counts, before anything is sent
        assertThat(get(site, "/nhiem-vu.ics").statusCode()).isEqualTo(500);
      } else {
        assertThatThrownBy(() -> site.get("/nhiem-vu." + suffix)).isInstanceOf(IOException.class);
      }
    }
  }

  private static HttpResponse<String> get(Site site, String path) {
    try {
      return site.get(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void endsWithTheReader() throws IOException, InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    try (Site site =
        Site.over(
            ListingEngine.with(listing ->
                ListingEngine.as(listing, items -> often(listing, items), closed::countDown)))) {
      URI address = URI.create(site.address());
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket
            .getOutputStream()
            .write(
                "GET /nhiem-vu.csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
      }
      assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void onlySomeAreWrittenAtOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(4);
    CountDownLatch go = new CountDownLatch(1);
    try (Site site =
            Site.over(
                ListingEngine.with(listing ->
                    ListingEngine.as(
                        listing,
                        items -> {
                          begun.countDown();
                          await(go);
                          listing.forEach(items);
                        },
                        () -> {})));
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      Callable<HttpResponse<String>> read = () -> site.get("/nhiem-vu.csv");
      List<Future<HttpResponse<String>>> reading = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        reading.add(readers.submit(read));
      }
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      HttpResponse<String> refused = site.get("/nhiem-vu.csv");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(refused.headers().firstValue("ETag")).isEmpty();
      go.countDown();
      for (Future<HttpResponse<String>> answer : reading) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
      assertThat(site.get("/nhiem-vu.csv").statusCode()).isEqualTo(200);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
