package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.document.DocumentId;
import vn.cancu.search.RankingSettings;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Run by hand over an imported collection: every document number in it, typed in every form, must
 * lead to the document or to its page of citations. Arguments: the folder of the index ({@code
 * data/index}) and that of the configuration.
 */
final class NumbersOfCollection {

  private NumbersOfCollection() {}

  public static void main(String[] arguments) throws IOException {
    Path config = Path.of(arguments[1]);
    try (LuceneSearchEngine engine =
        LuceneSearchEngine.open(
            Path.of(arguments[0]),
            Vocabulary.load(config),
            RankingSettings.load(config),
            1000,
            Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")))) {
      Map<NumberForms, Set<DocumentId>> numbers =
          NumberForms.in(
              engine.summaries().stream()
                  .flatMap(summary -> engine.documents(summary.id()).stream()));
      List<String> misses = NumberForms.misses(engine, numbers);
      misses.forEach(System.out::println);
      System.out.println(
          numbers.size() + " numbers, 11 forms each, " + misses.size() + " not first");
    }
  }
}
