package vn.cancu.export;

import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import vn.cancu.search.Listing;

/** A listing that ends when it takes too long: who reads it may be slow on purpose. */
record TimedListing(Listing listing, long end) implements Listing {

  static TimedListing of(Listing listing, Duration longest) {
    return new TimedListing(listing, System.nanoTime() + longest.toNanos());
  }

  @Override
  public long total() {
    return listing.total();
  }

  @Override
  public String understoodAs() {
    return listing.understoodAs();
  }

  @Override
  public void forEach(Consumer<Item> items) {
    listing.forEach(item -> {
      if (System.nanoTime() - end > 0) {
        throw new UncheckedIOException(new SocketTimeoutException("read too slowly"));
      }
      items.accept(item);
    });
  }

  @Override
  public void close() {
    listing.close();
  }
}
