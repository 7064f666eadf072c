package vn.cancu.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a bulk file: a document whose metadata and articles are already known.
 *
 * <p>Further fields of the line ({@code topics}, …) are not refused.
 *
 * @param number as printed, such as {@code 57/2020/QH14}
 * @param type document type, such as "Luật"
 * @param issuedOn ISO 8601 date, empty or absent when unknown
 * @param effectiveOn ISO 8601 date; what is no date is left out
 * @param url where it was taken from; what is no {@code http} or {@code https} address is left out
 * @param provisions its articles in order, at least one
 */
record ImportRecord(
    @Nullable String number,
    @Nullable String type,
    @Nullable String title,
    @Nullable String issuer,
    @Nullable String issuedOn,
    @Nullable String effectiveOn,
    @Nullable String url,
    List<Article> provisions) {

  /**
   * @param id the id the source of the record uses
   * @param heading such as "Điều 2. Phạm vi điều chỉnh"
   */
  record Article(@Nullable String id, @Nullable String heading, @Nullable String text) {}

  /** It becomes a link on a page, so it must not be a script. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]{1,2000}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  ImportRecord {
    if (provisions == null || provisions.isEmpty()) {
      throw new IllegalArgumentException("không có «provisions» / no «provisions»");
    }
    provisions = List.copyOf(provisions);
    day(issuedOn);
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException when it is not such a record; the message says why
   */
  static ImportRecord of(String line) {
    try {
      ImportRecord read = MAPPER.readValue(line, ImportRecord.class);
      if (read == null) {
        throw new IllegalArgumentException("dòng không có bản ghi / no record on the line");
      }
      return read;
    } catch (JacksonException e) {
      String reason =
          e.getCause() instanceof IllegalArgumentException cause
              ? cause.getMessage()
              : "không phải bản ghi JSON hợp lệ / not a valid JSON record: "
                  + e.getOriginalMessage();
      throw new IllegalArgumentException(reason, e);
    }
  }

  @Nullable LocalDate issuedDay() {
    return day(issuedOn);
  }

  /** Beside the text of a law a damaged day of effect is no reason to refuse it. */
  @Nullable LocalDate effectiveDay() {
    try {
      return day(effectiveOn);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Nullable String address() {
    String address = url == null ? "" : url.strip();
    return ADDRESS.matcher(address).matches() ? address : null;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("«issuedOn» không phải ngày / not a date: " + text, e);
    }
  }
}
