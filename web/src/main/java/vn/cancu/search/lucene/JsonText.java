package vn.cancu.search.lucene;

/**
 * A text as it stands in JSON. Who only looks for words in it need not have its escapes undone,
 * which takes as long as the looking.
 *
 * @param json the text and what is around it
 * @param start where the text begins, behind its opening quotation mark
 */
record JsonText(String json, int start) {

  /** The value of the first property of a name. */
  static JsonText of(String json, String name) {
    String property = '"' + name + "\":\"";
    int at = json.indexOf(property);
    if (at < 0) {
      throw new IllegalArgumentException("no " + name + " in " + json);
    }
    return new JsonText(json, at + property.length());
  }
}
