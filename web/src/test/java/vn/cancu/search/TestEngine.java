package vn.cancu.search;

import java.io.IOException;
import vn.cancu.index.DocumentSink;

/** An engine and the sink that fills it. Each is made when first asked for. */
public interface TestEngine {

  DocumentSink sink() throws IOException;

  /** Answers from what the sink has committed. */
  SearchEngine engine() throws IOException;
}
