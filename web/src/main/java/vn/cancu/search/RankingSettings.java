package vn.cancu.search;

import java.nio.file.Path;
import java.util.List;
import vn.cancu.config.ConfigFile;

/**
 * The numbers by which hits are found and ordered.
 *
 * @param repealed share of the score that is left to a hit whose document has ended; 0 to 1
 * @param minimumEvidence by ascending number of syllables
 * @param leastEvidence share of the syllables that is enough where nothing has the minimum; 0 to 1
 * @param longestQuery syllables of a query that are searched for
 * @param facetValues values shown of a facet
 */
public record RankingSettings(
    Bm25 bm25,
    Weights weights,
    CloserLook closerLook,
    double repealed,
    List<Evidence> minimumEvidence,
    double leastEvidence,
    int longestQuery,
    int facetValues,
    Snippet snippet,
    SameTask sameTask) {

  /** More would exceed what an engine accepts in one query. */
  private static final int MOST_SYLLABLES = 100;

  /** Saturation of repeated words and normalisation by length, see Robertson and Zaragoza 2009. */
  public record Bm25(double k1, double b) {

    public Bm25 {
      require(k1 >= 0 && b >= 0 && b <= 1, "bm25: k1 >= 0, 0 <= b <= 1");
    }
  }

  /**
   * What a match counts, a syllable with its marks counting 1.
   *
   * @param lettersOnly a syllable typed with marks, found with others; 0 to 1
   * @param pairs two neighbouring syllables
   * @param headings factor for headings
   * @param title factor for the title of the document a provision stands in
   * @param titleBesidePlace the same where an article was typed: it is one of some named law
   * @param order all words in the order typed
   * @param shortQuery syllables up to which the order, and letters beside marks, are looked at
   * @param commonSyllable share of the entries that have a syllable from which on a longer query
   *     leaves it out
   * @param ownNumber the document of a typed number
   * @param citedNumber a place that cites it
   * @param placeBesideNumber the typed article, clause or point beside a typed number
   * @param place the same without a number
   */
  public record Weights(
      double lettersOnly,
      double pairs,
      double headings,
      double title,
      double titleBesidePlace,
      double order,
      int shortQuery,
      double commonSyllable,
      double ownNumber,
      double citedNumber,
      double placeBesideNumber,
      double place) {

    public Weights {
      require(
          lettersOnly >= 0
              && lettersOnly <= 1
              && pairs >= 0
              && headings >= 0
              && title >= 0
              && titleBesidePlace >= 0
              && order >= 0
              && shortQuery >= 0
              && commonSyllable >= 0
              && ownNumber >= 0
              && citedNumber >= 0
              && placeBesideNumber >= 0
              && place >= 0,
          "weights >= 0, lettersOnly <= 1");
    }
  }

  /**
   * How the best hits are ordered once more by their texts: their score times 1 + coverage · share
   * of the pairs in the whole text + passage · share in the densest paragraph, a share being
   * weighted by how rare the pairs are.
   *
   * @param hits how many
   * @param passageLength syllables of a paragraph by which its share is halved
   */
  public record CloserLook(int hits, double coverage, double passage, double passageLength) {

    public CloserLook {
      require(
          hits >= 0 && hits <= 1000 && coverage >= 0 && passage >= 0 && passageLength > 0,
          "closerLook: 0 <= hits <= 1000, the others positive");
    }
  }

  /**
   * @param syllables for queries of up to so many different syllables
   * @param share of them a hit must have
   */
  public record Evidence(int syllables, double share) {

    public Evidence {
      require(syllables > 0 && share > 0 && share <= 1, "syllables > 0, 0 < share <= 1");
    }
  }

  /**
   * @param length characters of a passage
   * @param passages most passages put together
   */
  public record Snippet(int length, int passages) {

    public Snippet {
      require(length >= 20 && passages >= 1, "snippet: length >= 20, passages >= 1");
    }
  }

  /**
   * When tasks of two documents are one task.
   *
   * @param share of the pairs of neighbouring words of the shorter that the other has too, the
   *     pairs weighted by how rare they are
   * @param pairs fewest they have in common
   * @param whole share of all pairs of both up to which the one is only a part of the other
   */
  public record SameTask(double share, int pairs, double whole) {

    public SameTask {
      require(
          share > 0 && share <= 1 && pairs >= 1 && whole >= 0 && whole <= 1,
          "sameTask: 0 < share <= 1, pairs >= 1, 0 <= whole <= 1");
    }
  }

  public RankingSettings {
    minimumEvidence = List.copyOf(minimumEvidence);
    require(!minimumEvidence.isEmpty(), "minimumEvidence: at least one line");
    require(repealed > 0 && repealed <= 1, "0 < repealed <= 1");
    require(leastEvidence > 0 && leastEvidence <= 1, "0 < leastEvidence <= 1");
    require(
        longestQuery >= 1 && longestQuery <= MOST_SYLLABLES,
        "longestQuery: 1 to " + MOST_SYLLABLES);
    require(facetValues >= 1, "facetValues >= 1");
  }

  /**
   * Reads {@code ranking.yaml}.
   *
   * @throws vn.cancu.config.ConfigException when it is missing or wrong
   */
  public static RankingSettings load(Path configFolder) {
    return ConfigFile.read(configFolder.resolve("ranking.yaml"), RankingSettings.class);
  }

  /** How many of this many different syllables a hit must have. */
  public int required(int syllables) {
    Evidence line =
        minimumEvidence.stream()
            .filter(candidate -> syllables <= candidate.syllables())
            .findFirst()
            .orElse(minimumEvidence.getLast());
    return (int) Math.ceil(line.share() * syllables);
  }

  /** How many of them are enough where nothing has {@link #required}. */
  public int least(int syllables) {
    return Math.max(1, (int) Math.ceil(leastEvidence * syllables));
  }

  private static void require(boolean condition, String rule) {
    if (!condition) {
      throw new IllegalArgumentException(rule);
    }
  }
}
