package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;

/** Which entries of one level a text matches, segment by segment. */
sealed interface Matcher {

  /** The matching entries of a level; the caller may not change them. */
  FixedBitSet matches(LeafSearch leaf, Level level) throws IOException;

  /** Every entry. */
  record Everything() implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) {
      return leaf.tree().all(level);
    }
  }

  /** Entries a Lucene query finds; it names fields of one level only. */
  record Found(Weight weight) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) throws IOException {
      return leaf.found(weight);
    }
  }

  /** Entries that have enough of some syllables. */
  record Enough(SyllableCounts counts, int required) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) {
      return counts.atLeast(required, leaf.context(), level);
    }
  }

  /** Entries that have a value of a facet. */
  record Having(Facet facet, String value) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) throws IOException {
      return leaf.tree().carried(leaf.having(facet, value), Levels.of(facet.level()), level);
    }
  }

  /** All of the parts. */
  record All(List<Matcher> parts) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) throws IOException {
      FixedBitSet all = leaf.tree().all(level).clone();
      for (Matcher part : parts) {
        all.and(part.matches(leaf, level));
      }
      return all;
    }
  }

  /** Any of the parts. */
  record Any(List<Matcher> parts) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) throws IOException {
      FixedBitSet any = new FixedBitSet(leaf.tree().size());
      for (Matcher part : parts) {
        any.or(part.matches(leaf, level));
      }
      return any;
    }
  }

  /** Not the part. */
  record Not(Matcher part) implements Matcher {
    @Override
    public FixedBitSet matches(LeafSearch leaf, Level level) throws IOException {
      FixedBitSet others = leaf.tree().all(level).clone();
      others.andNot(part.matches(leaf, level));
      return others;
    }
  }
}
