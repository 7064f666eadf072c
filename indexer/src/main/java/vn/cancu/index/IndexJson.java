package vn.cancu.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.Deadline;

/**
 * Records as they are kept in the index: one line of JSON that reads back as an equal record. What
 * is {@code null} is not written.
 */
public final class IndexJson {

  /** The kind of a deadline, which its record does not carry itself. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.Quarter.class, name = "quarter"),
    @JsonSubTypes.Type(value = Deadline.Month.class, name = "month"),
    @JsonSubTypes.Type(value = Deadline.Year.class, name = "year"),
    @JsonSubTypes.Type(value = Deadline.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Deadline.Range.class, name = "range"),
    @JsonSubTypes.Type(value = Deadline.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Deadline.Ongoing.class, name = "ongoing"),
    @JsonSubTypes.Type(value = Deadline.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Deadline.None.class, name = "none")
  })
  private interface KindOfDeadline {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Deadline.class, KindOfDeadline.class)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private IndexJson() {}

  public static String write(Record value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException when it is something else
   */
  public static <T extends Record> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
