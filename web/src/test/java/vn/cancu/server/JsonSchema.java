package vn.cancu.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the description of the API uses. */
final class JsonSchema {

  private final JsonNode description;

  JsonSchema(JsonNode description) {
    this.description = description;
  }

  /** What of {@code value} is not as the named schema says, by its path. */
  List<String> violations(String name, JsonNode value) {
    List<String> found = new ArrayList<>();
    check(description.at("/components/schemas/" + name), value, name, found);
    return found;
  }

  private void check(JsonNode schema, JsonNode value, String path, List<String> found) {
    if (schema.isMissingNode()) {
      found.add(path + ": no such schema");
    } else if (schema.has("$ref")) {
      String reference = schema.path("$ref").asString().substring(1);
      check(description.at(reference), value, path, found);
    } else if (schema.has("oneOf")) {
      oneOf(schema.path("oneOf"), value, path, found);
    } else {
      typed(schema, value, path, found);
    }
  }

  private void oneOf(JsonNode schemas, JsonNode value, String path, List<String> found) {
    List<String> all = new ArrayList<>();
    int fitting = 0;
    for (JsonNode schema : schemas) {
      List<String> violations = new ArrayList<>();
      check(schema, value, path, violations);
      fitting += violations.isEmpty() ? 1 : 0;
      all.addAll(violations);
    }
    if (fitting != 1) {
      found.add(path + ": fits " + fitting + " schemas " + all);
    }
  }

  private void typed(JsonNode schema, JsonNode value, String path, List<String> found) {
    if (schema.has("const") && !schema.path("const").equals(value)) {
      found.add(path + ": not " + schema.path("const"));
    }
    if (schema.has("type") && !isOfType(schema.path("type"), value)) {
      found.add(path + ": " + value.getNodeType() + " instead of " + schema.path("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      found.add(path + ": " + value + " is none of " + schema.path("enum"));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(schema.path("items"), value.get(i), path + "[" + i + "]", found);
    }
    if (value.isObject()) {
      object(schema, value, path, found);
    }
  }

  private void object(JsonNode schema, JsonNode value, String path, List<String> found) {
    for (JsonNode required : schema.path("required")) {
      if (!value.has(required.asString())) {
        found.add(path + "." + required.asString() + ": missing");
      }
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String name = path + "." + property.getKey();
      JsonNode own = schema.path("properties").path(property.getKey());
      JsonNode other = schema.path("additionalProperties");
      if (own.isMissingNode() && !other.isObject()) {
        found.add(name + ": not described");
      } else {
        check(own.isMissingNode() ? other : own, property.getValue(), name, found);
      }
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode allowed : values) {
      if (allowed.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfType(JsonNode types, JsonNode value) {
    if (types.isArray()) {
      for (JsonNode type : types) {
        if (isOfType(type, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (types.asString()) {
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> throw new IllegalArgumentException(types.toString());
    };
  }
}
