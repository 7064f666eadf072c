package vn.cancu.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one YAML file into a record, refusing whatever the record does not know. */
public final class ConfigFile {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ConfigFile() {}

  /**
   * Reads {@code file} as a {@code type}.
   *
   * @throws ConfigException when the file is missing, is not YAML, or does not fit the record
   */
  public static <T> T read(Path file, Class<T> type) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ConfigException(
          "Không đọc được tệp cấu hình " + file + " (" + e.getClass().getSimpleName() + ")",
          "cannot read the configuration file");
    }
    try {
      try (JsonParser parser = MAPPER.createParser(text)) {
        new KeyCheck(file, parser).check(type);
      }
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        throw new ConfigException(
            "Tệp cấu hình " + file + " trống", "the configuration file is empty");
      }
      return value;
    } catch (DatabindException e) {
      throw new ConfigException(
          where(file, e.getLocation())
              + ": giá trị của «"
              + path(e)
              + "» không hợp lệ: "
              + reason(e),
          "invalid value of «" + path(e) + "»");
    } catch (JacksonException e) {
      throw new ConfigException(
          where(file, e.getLocation()) + ": không phải YAML hợp lệ: " + e.getOriginalMessage(),
          "not valid YAML");
    }
  }

  private static String reason(DatabindException e) {
    Throwable cause = e.getCause();
    return cause instanceof IllegalArgumentException || cause instanceof NullPointerException
        ? String.valueOf(cause.getMessage())
        : e.getOriginalMessage();
  }

  private static String where(Path file, @Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? file.toString()
        : file + ", dòng " + location.getLineNr();
  }

  private static String path(DatabindException e) {
    return e.getPath().stream()
        .map(step ->
            step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
