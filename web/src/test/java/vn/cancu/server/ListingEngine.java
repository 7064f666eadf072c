package vn.cancu.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.cancu.sample.SmallEngine;
import vn.cancu.search.Listing;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/** The small engine with other listings. */
final class ListingEngine {

  private ListingEngine() {}

  static SearchEngine with(UnaryOperator<Listing> change) {
    SearchEngine small = new SmallEngine();
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (_, method, arguments) -> {
              if (method.getName().equals("list")) {
                return change.apply(small.list((SearchRequest) arguments[0]));
              }
              try {
                return method.invoke(small, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** A listing that hands on its items as something else does. */
  static Listing as(Listing listing, Consumer<Consumer<Listing.Item>> items, Runnable closed) {
    return new Listing() {
      @Override
      public long total() {
        return listing.total();
      }

      @Override
      public String understoodAs() {
        return listing.understoodAs();
      }

      @Override
      public void forEach(Consumer<Item> consumer) {
        items.accept(consumer);
      }

      @Override
      public void close() {
        listing.close();
        closed.run();
      }
    };
  }
}
