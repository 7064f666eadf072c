package vn.cancu.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.cancu.search.Listing;

/** Writes the hits of a listing in one form. */
@FunctionalInterface
interface Rendering {

  /** Writes all of it; the stream stays open. */
  void write(Listing listing, Asked asked, OutputStream out) throws IOException;
}
