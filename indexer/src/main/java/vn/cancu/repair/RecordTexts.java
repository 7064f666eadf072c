package vn.cancu.repair;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts in a file of JSON documents, one a line, plain or gzipped, in UTF-8. */
public final class RecordTexts {

  /** Members of a document, at any depth, that hold text. */
  private static final Set<String> TEXTS = Set.of("title", "heading", "text", "content");

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final JsonMapper JSON = new JsonMapper();

  private RecordTexts() {}

  /**
   * Reads a file document by document.
   *
   * @param each takes what a document has of text, each member a line or more, and the number of
   *     its line, from 1
   * @throws IOException when the file cannot be read or a line is no JSON; the message names it
   */
  public static void read(Path file, ObjIntConsumer<String> each) throws IOException {
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          each.accept(text(file, number, line), number);
        }
      }
    }
  }

  private static String text(Path file, int number, String line) throws IOException {
    try {
      StringBuilder text = new StringBuilder();
      gather(JSON.readTree(line), text);
      return text.toString();
    } catch (JacksonException e) {
      throw new IOException(file + ":" + number + ": không phải JSON / not JSON", e);
    }
  }

  private static void gather(JsonNode node, StringBuilder text) {
    node.forEachEntry((name, value) -> {
      if (value.isString() && TEXTS.contains(name)) {
        text.append(value.stringValue()).append('\n');
      } else if (value.isArray()) {
        value.forEach(element -> gather(element, text));
      } else if (value.isObject()) {
        gather(value, text);
      }
    });
  }

  private static BufferedReader open(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    InputStream plain = magic == GZIP_MAGIC ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
