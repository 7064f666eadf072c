package vn.cancu.cli;

import java.io.IOException;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.DocumentSink;

/** Passes everything on but the commits, so that what is written becomes visible as a whole. */
record UncommittedSink(DocumentSink sink) implements DocumentSink {

  @Override
  public void put(String sourceKey, LegalDocument document) throws IOException {
    sink.put(sourceKey, document);
  }

  @Override
  public void remove(String sourceKey) throws IOException {
    sink.remove(sourceKey);
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
