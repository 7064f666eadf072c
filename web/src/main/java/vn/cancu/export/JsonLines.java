package vn.cancu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.cancu.api.Json;
import vn.cancu.api.SearchApi;
import vn.cancu.search.Listing;

/** One JSON object a line, one line a hit. */
final class JsonLines implements Rendering {

  private final SearchApi api;
  private final Json json;

  JsonLines(SearchApi api, Json json) {
    this.api = api;
    this.json = json;
  }

  @Override
  public void write(Listing listing, Asked asked, OutputStream out) {
    listing.forEach(item -> {
      try {
        out.write((json.write(api.line(item)) + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
