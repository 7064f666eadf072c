package vn.cancu.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Reads text files, web pages, PDF and the formats of word processors, by their bytes and never by
 * their names.
 *
 * <p>Text files and small web pages are read here; their readers are linear and take no more memory
 * than a few times the file. All other formats are parsed in a {@linkplain ParserProcess process of
 * its own}, started with the first such file and ended by {@link #close} or with this process. May
 * be used by several threads; files of binary formats then wait for one another.
 */
public final class TikaExtractor implements Extractor, AutoCloseable {

  /** A larger web page is parsed in the other process; the tree of a page is ten times its size. */
  private static final int SMALL_PAGE = 4 << 20;

  /** Most bytes a character of a text takes. */
  private static final int BYTES_PER_CHARACTER = 4;

  /** How much of a file shows that it is a page and not a text with some tags. */
  private static final int OPENING = 1 << 16;

  private final Limits limits;
  private final MimeTypes mimeTypes = MimeTypes.getDefaultMimeTypes();
  private final ParserProcess parsers;

  public TikaExtractor() {
    this(Limits.STANDARD);
  }

  /** For files somebody waits for: as many bytes and as much time as given, no more. */
  public TikaExtractor(long fileBytes, int characters, Duration time) {
    this(new Limits(fileBytes, characters, time, Limits.STANDARD.heapMegabytes()));
  }

  TikaExtractor(Limits limits) {
    this.limits = limits;
    this.parsers = new ParserProcess(limits);
  }

  @Override
  public Extraction extract(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Extraction.Unreadable("application/octet-stream", Reasons.NO_FILE);
    }
    String mediaType = magic(file);
    long size = Files.size(file);
    if (size == 0) {
      return new Extraction.Empty();
    }
    if (size > limits.fileBytes()) {
      return new Extraction.Unreadable(mediaType, Reasons.tooLarge(limits.fileBytes()));
    }
    return switch (mediaType) {
      case "application/pdf",
          "application/zip",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml",
          "application/msword",
          "application/rtf",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.ms-wordml" ->
          parsers.read(file, mediaType);
      case "text/html", "application/xhtml+xml" -> page(file, mediaType, size);
      default -> text(file, mediaType, size);
    };
  }

  /** What the first bytes say; names and the inside of containers are not looked at. */
  private String magic(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return mimeTypes.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private Extraction page(Path file, String mediaType, long size) throws IOException {
    if (!isPage(opening(file))) {
      return text(file, "text/plain", size);
    }
    if (size > SMALL_PAGE) {
      return parsers.read(file, mediaType);
    }
    String html = HtmlText.decode(Files.readAllBytes(file));
    try {
      SourceText text = HtmlText.read(html, mediaType, limits.characters());
      return text == null ? new Extraction.Empty() : new Extraction.Extracted(text);
    } catch (TooLongException _) {
      return new Extraction.Unreadable(mediaType, Reasons.TOO_LONG);
    }
  }

  private Extraction text(Path file, String mediaType, long size) throws IOException {
    byte[] opening = opening(file);
    if (isForeignText(mediaType) || !PlainText.looksLikeText(opening)) {
      return new Extraction.Unreadable(mediaType, Reasons.unsupported(mediaType));
    }
    if (isPage(opening)) {
      return page(file, "text/html", size);
    }
    if (size > (long) limits.characters() * BYTES_PER_CHARACTER) {
      return new Extraction.Unreadable(mediaType, Reasons.TOO_LONG);
    }
    SourceText text = PlainText.read(Files.readAllBytes(file));
    if (text.text().length() > limits.characters()) {
      return new Extraction.Unreadable(mediaType, Reasons.TOO_LONG);
    }
    return text.text().isBlank() ? new Extraction.Empty() : new Extraction.Extracted(text);
  }

  /** Text in form, but not the text of a document: XML of any kind, mail, print programs. */
  private static boolean isForeignText(String mediaType) {
    return mediaType.endsWith("xml")
        || mediaType.startsWith("message/")
        || mediaType.startsWith("multipart/")
        || mediaType.equals("application/postscript");
  }

  /**
   * Whether it is a page of its own. Texts copied from the web hold tags here and there; they stay
   * texts, with their own lines.
   */
  private static boolean isPage(byte[] opening) {
    String text = PlainText.decode(opening).stripLeading().toLowerCase(Locale.ROOT);
    return text.startsWith("<")
        && (text.startsWith("<!doctype html")
            || text.contains("<html")
            || text.contains("<body")
            || text.contains("<head>"));
  }

  private static byte[] opening(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(OPENING);
    }
  }

  /** Ends the process of the parsers, if it runs. */
  @Override
  public void close() {
    parsers.close();
  }
}
