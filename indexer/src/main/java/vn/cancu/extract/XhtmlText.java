package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Whatever Tika's own parsers turn into XHTML: OpenDocument, Word files older than 97. */
final class XhtmlText {

  /** Markup around the text; a file with more of it than this is no document. */
  private static final int MARKUP = 4;

  private final Parser parser;

  XhtmlText(Parser parser) {
    this.parser = parser;
  }

  /** Reads a file; null when it has no text. */
  @Nullable SourceText read(Path file, String mediaType, int limit)
      throws IOException, TikaException {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      SecureContentHandler secure =
          new SecureContentHandler(new WriteOutContentHandler(xhtml, limit * MARKUP), in);
      parser.parse(in, secure, metadata, new ParseContext());
    } catch (SAXException e) {
      throw new TooLongException(limit);
    }
    return HtmlText.read(xhtml.toString(), mediaType, limit);
  }
}
