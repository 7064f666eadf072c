package vn.cancu.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;

/** Puts the articles of a record into one text, each a provision over its own stretch of it. */
final class ImportedText {

  private static final Pattern ARTICLE =
      Pattern.compile("^Điều\\s+(\\d{1,4}[a-zđ]?)\\b", Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  ImportedText(List<ImportRecord.Article> articles) {
    articles.forEach(this::add);
  }

  private void add(ImportRecord.Article article) {
    String heading = clean(article.heading());
    int start = text.length();
    line(heading);
    line(clean(article.text()));
    if (text.length() > start) {
      provisions.add(provision(article, heading, new TextSpan(start, text.length())));
    }
  }

  private void line(String words) {
    if (!words.isEmpty()) {
      text.append(words).append('\n');
    }
  }

  private Provision provision(ImportRecord.Article article, String heading, TextSpan span) {
    Matcher numbered = ARTICLE.matcher(heading);
    boolean found = numbered.find();
    String number = found ? Objects.requireNonNull(numbered.group(1)) : "";
    String id = unique(found ? "dieu-" + number.replace('đ', 'd') : "phan");
    String label = found ? "Điều " + number : heading.isEmpty() ? "Phần không tên" : heading;
    return new Provision(
        id,
        null,
        found ? Provision.Kind.ARTICLE : Provision.Kind.SECTION,
        label,
        heading.isEmpty() ? null : heading,
        0,
        span,
        article.id());
  }

  private String unique(String id) {
    String free = id;
    for (int n = 2; !ids.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /** NFC, plain spaces, line feeds; no empty lines. */
  private static String clean(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String composed =
        Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u00a0', ' ').strip();
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean atStart = !clean.isEmpty() && clean.charAt(clean.length() - 1) == '\n';
      if (isLineBreak(c)) {
        clean.setLength(endOfWords(clean));
        clean.append('\n');
      } else if (!atStart || !isBlank(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static int endOfWords(StringBuilder text) {
    int end = text.length();
    while (end > 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  String text() {
    return text.toString();
  }

  List<Provision> provisions() {
    return provisions;
  }
}
