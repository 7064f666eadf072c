package vn.cancu.vocabulary;

import java.util.List;
import java.util.Objects;

/**
 * A general abbreviation.
 *
 * @param abbreviation as written
 * @param expansions what it may stand for, the likeliest first
 */
public record Abbreviation(String abbreviation, List<String> expansions) {

  public Abbreviation {
    Objects.requireNonNull(abbreviation, "abbreviation");
    expansions = List.copyOf(Objects.requireNonNull(expansions, "expansions"));
  }
}
