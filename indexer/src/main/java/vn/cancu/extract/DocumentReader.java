package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the reader of a binary file by what is inside its container. Runs in the process of the
 * parsers, see {@link ParserProcess}.
 */
final class DocumentReader {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

  private final Limits limits;
  private final DefaultDetector detector = new DefaultDetector();
  private final XhtmlText xhtml = new XhtmlText(new DefaultParser());

  DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads one file; whatever a parser throws at damaged bytes becomes an outcome. */
  Extraction read(Path file) {
    String mediaType = MediaType.OCTET_STREAM.toString();
    try {
      mediaType = detect(file);
      return read(file, mediaType);
    } catch (TooLongException _) {
      return new Extraction.Unreadable(mediaType, Reasons.TOO_LONG);
    } catch (EncryptedDocumentException | org.apache.tika.exception.EncryptedDocumentException _) {
      return new Extraction.Encrypted();
    } catch (IOException | TikaException | RuntimeException | StackOverflowError e) {
      LOG.debug("Reading {} failed", file, e);
      return new Extraction.Unreadable(mediaType, Reasons.DAMAGED);
    }
  }

  private String detect(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return detector.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private Extraction read(Path file, String mediaType) throws IOException, TikaException {
    return switch (mediaType) {
      case "application/pdf" -> PdfText.read(file, limits.characters());
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12" ->
          DocxText.read(file, mediaType, limits.characters());
      case "application/msword" -> outcome(word(file, mediaType));
      case "text/html", "application/xhtml+xml" ->
          outcome(
              HtmlText.read(
                  HtmlText.decode(Files.readAllBytes(file)), mediaType, limits.characters()));
      case "application/rtf" -> outcome(RtfText.read(file, mediaType, limits.characters()));
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/vnd.ms-wordml" ->
          outcome(xhtml.read(file, mediaType, limits.characters()));
      case "application/x-tika-ooxml-protected", "application/x-tika-ole-drm-encrypted" ->
          new Extraction.Encrypted();
      default -> new Extraction.Unreadable(mediaType, Reasons.unsupported(mediaType));
    };
  }

  private @Nullable SourceText word(Path file, String mediaType) throws IOException, TikaException {
    try {
      return DocText.read(file, mediaType, limits.characters());
    } catch (OldWordFileFormatException _) {
      return xhtml.read(file, mediaType, limits.characters());
    } catch (TooLongException | EncryptedDocumentException e) {
      throw e;
    } catch (RuntimeException e) {
      // Tables that POI cannot make out are plain paragraphs for Tika's parser.
      LOG.debug("Reading the tables of {} failed", file, e);
      return xhtml.read(file, mediaType, limits.characters());
    }
  }

  private static Extraction outcome(@Nullable SourceText text) {
    return text == null ? new Extraction.Empty() : new Extraction.Extracted(text);
  }
}
