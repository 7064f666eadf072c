package vn.cancu.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;

/** The place in a cited document, as Vietnamese drafting writes it: "điểm b khoản 2 Điều 14". */
public final class PinpointWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ARTICLE = part("điều|dieu", "\\d{1,4}\\p{L}?");
  private static final Pattern CLAUSE = part("khoản|khoan", "\\d{1,4}\\p{L}?");
  private static final Pattern POINT = part("điểm|diem", "\\p{L}\\d?|\\d{1,3}(?:\\.\\d{1,3}){0,3}");
  private static final int LONGEST = 100;

  private PinpointWords() {}

  /** The words; {@code null} for a reference to the whole document. */
  public static @Nullable String of(Reference reference) {
    Pinpoint pinpoint = reference.pinpoint();
    if (pinpoint == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    if (pinpoint.point() != null) {
      words.add("điểm " + pinpoint.point());
    }
    if (pinpoint.clause() != null) {
      words.add("khoản " + pinpoint.clause());
    }
    if (pinpoint.article() != null) {
      words.add("Điều " + pinpoint.article());
    }
    return String.join(" ", words);
  }

  /** Reads such words, the parts in any order and case; empty when they name no place. */
  public static Optional<Pinpoint> read(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String article = value(ARTICLE, words);
    String clause = value(CLAUSE, words);
    String point = value(POINT, words);
    return article == null && clause == null && point == null
        ? Optional.empty()
        : Optional.of(new Pinpoint(article, clause, point));
  }

  private static Pattern part(String name, String value) {
    return Pattern.compile("(?<!\\p{L})(?:" + name + ")\\s+(" + value + ")(?![\\p{L}\\d])", FLAGS);
  }

  private static @Nullable String value(Pattern part, String words) {
    Matcher matcher = part.matcher(words);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
