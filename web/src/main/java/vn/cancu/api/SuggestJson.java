package vn.cancu.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Completion;

/** The completions of a text in JSON. */
record SuggestJson(String query, List<Item> suggestions) {

  /** One of them; all texts are plain. */
  record Item(
      String kind, String text, String label, @Nullable String detail, String url, long count) {}

  static SuggestJson of(String typed, List<Completion> completions) {
    return new SuggestJson(typed, completions.stream().map(SuggestJson::item).toList());
  }

  private static Item item(Completion completion) {
    return new Item(
        completion.kind().name().toLowerCase(Locale.ROOT),
        completion.text(),
        completion.label(),
        completion.detail(),
        url(completion),
        completion.count());
  }

  private static String url(Completion completion) {
    return switch (completion.kind()) {
      case DOCUMENT, REFERENCE -> "/van-ban/" + completion.id();
      case UNIT -> "/don-vi/" + encoded(String.valueOf(completion.id()));
      case PHRASE -> "/tim-kiem?" + SearchParameters.TEXT + "=" + encoded(completion.text());
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
