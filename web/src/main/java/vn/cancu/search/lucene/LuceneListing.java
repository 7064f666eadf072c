package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import vn.cancu.search.Listing;
import vn.cancu.search.Scope;

/** All hits of one request from one snapshot, which it holds until it is closed. */
final class LuceneListing implements Listing {

  private final Scope scope;
  private final long total;
  private final String understoodAs;
  private final Ranking ranking;
  private final HitReader reader;
  private final int stretch;
  private final Runnable release;
  private boolean closed;

  /**
   * @param stretch hits put in order at once
   * @param release lets the snapshot go
   */
  LuceneListing(
      Scope scope,
      long total,
      String understoodAs,
      Ranking ranking,
      HitReader reader,
      int stretch,
      Runnable release) {
    this.scope = scope;
    this.total = total;
    this.understoodAs = understoodAs;
    this.ranking = ranking;
    this.reader = reader;
    this.stretch = stretch;
    this.release = release;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public String understoodAs() {
    return understoodAs;
  }

  @Override
  public void forEach(Consumer<Item> items) {
    try {
      List<TopHits.Ranked> ranked = ranking.after(null, stretch);
      while (!ranked.isEmpty()) {
        for (TopHits.Ranked hit : ranked) {
          items.accept(reader.read(hit, ranking.isScored() ? hit.key() : 0, scope));
        }
        ranked = ranked.size() < stretch ? List.of() : ranking.after(ranked.getLast(), stretch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      release.run();
    }
  }
}
