package vn.cancu.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The book of all inputs, kept as one JSON file beside the index and replaced as a whole. */
public final class Ledger {

  private record Content(List<LedgerEntry> entries) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final SortedMap<String, LedgerEntry> entries = new TreeMap<>();

  private Ledger(Path file) {
    this.file = file;
  }

  /**
   * Reads the ledger; a missing file is an empty one.
   *
   * @throws IOException when it cannot be read or is damaged; the message tells what to do
   */
  public static Ledger open(Path file) throws IOException {
    Ledger ledger = new Ledger(file);
    if (Files.exists(file)) {
      try {
        MAPPER
            .readValue(Files.readString(file), Content.class)
            .entries()
            .forEach(entry -> ledger.entries.put(entry.source(), entry));
      } catch (JacksonException | NullPointerException e) {
        throw new IOException(
            "Sổ theo dõi "
                + file
                + " bị hỏng; hãy chạy «cancu index --rebuild» / the ledger is damaged; run «cancu index --rebuild»",
            e);
      }
    }
    return ledger;
  }

  /** An empty ledger in the place of whatever the file holds; the file changes when it is saved. */
  public static Ledger blank(Path file) {
    return new Ledger(file);
  }

  public Optional<LedgerEntry> find(String source) {
    return Optional.ofNullable(entries.get(source));
  }

  /** All entries by source. */
  public Collection<LedgerEntry> entries() {
    return List.copyOf(entries.values());
  }

  void put(LedgerEntry entry) {
    entries.put(entry.source(), entry);
  }

  void remove(String source) {
    entries.remove(source);
  }

  void save() throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(
        temporary,
        MAPPER
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new Content(List.copyOf(entries.values()))));
    Files.move(
        temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
