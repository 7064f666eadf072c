package vn.cancu.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks a file beside the record it is meant for and stops at the first key the record does not
 * have. Binding alone would report the value that a misspelt key leaves missing, and so point at
 * the wrong line.
 */
final class KeyCheck {

  private final Path file;
  private final JsonParser parser;

  KeyCheck(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  void check(Type type) {
    parser.nextToken();
    value(type);
  }

  private void value(Type type) {
    if (parser.currentToken() == JsonToken.START_ARRAY && type instanceof ParameterizedType list) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(list.getActualTypeArguments()[0]);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT
        && type instanceof Class<?> c
        && c.isRecord()) {
      object(c);
    } else {
      parser.skipChildren();
    }
  }

  private void object(Class<?> type) {
    Map<String, Type> known =
        Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Type expected = known.get(key);
      if (expected == null) {
        throw new ConfigException(
            file
                + ", dòng "
                + parser.currentTokenLocation().getLineNr()
                + ": khóa lạ «"
                + key
                + "»; các khóa dùng được: "
                + known.keySet().stream().sorted().collect(Collectors.joining(", ")),
            "unknown key «" + key + "»");
      }
      parser.nextToken();
      value(expected);
    }
  }
}
