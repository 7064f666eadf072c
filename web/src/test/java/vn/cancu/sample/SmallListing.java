package vn.cancu.sample;

import java.util.List;
import java.util.function.Consumer;
import vn.cancu.search.Listing;
import vn.cancu.search.Scope;

/** Entries one after the other. */
record SmallListing(List<Item> all, String understoodAs) implements Listing {

  static SmallListing of(List<Entry> entries, String understoodAs) {
    return new SmallListing(
        entries.stream()
            .map(entry ->
                new Item(
                    entry.hit(""),
                    entry.scope() == Scope.DOCUMENTS ? "" : entry.text(),
                    entry.document().metadata()))
            .toList(),
        understoodAs);
  }

  @Override
  public long total() {
    return all.size();
  }

  @Override
  public void forEach(Consumer<Item> items) {
    all.forEach(items);
  }

  @Override
  public void close() {}
}
