package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a field, read back from the positions of its terms: who reads them so needs no
 * stored text, and has the syllables as the index knows them.
 */
final class FieldTexts {

  /** Stands where the text has a term that was left out, or nothing. */
  static final int GAP = -1;

  /** Positions kept in memory at one time. */
  private static final long BATCH = 4_000_000;

  /** Takes the terms of one text in order, as indexes of {@link #terms}. */
  @FunctionalInterface
  interface Reader {
    void text(int doc, int[] text, int length);
  }

  private final LeafReader leaf;
  private final @Nullable Terms field;
  private final Predicate<String> kept;
  private final List<String> terms;

  /**
   * @param kept the terms to read
   */
  FieldTexts(LeafReader leaf, String field, Predicate<String> kept) throws IOException {
    this.leaf = leaf;
    this.field = leaf.terms(field);
    this.kept = kept;
    terms = kept(this.field, kept);
  }

  private static List<String> kept(@Nullable Terms all, Predicate<String> kept) throws IOException {
    List<String> terms = new ArrayList<>();
    TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
    while (each.next() != null) {
      String term = each.term().utf8ToString();
      if (kept.test(term)) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }

  /** The terms that are read, in the order of the index. */
  List<String> terms() {
    return terms;
  }

  /** Reads the texts of all entries, batch by batch. */
  void read(Reader reader) throws IOException {
    if (field == null) {
      return;
    }
    long batches = 1 + field.getSumTotalTermFreq() / BATCH;
    int step = (int) Math.max(1, (leaf.maxDoc() + batches - 1) / batches);
    for (int from = 0; from < leaf.maxDoc(); from += step) {
      read(field, from, Math.min(leaf.maxDoc(), from + step), reader);
    }
  }

  private void read(Terms all, int from, int to, Reader reader) throws IOException {
    Batch batch = new Batch(from, to);
    TermsEnum each = all.iterator();
    PostingsEnum postings = null;
    int at = 0;
    while (each.next() != null) {
      if (kept.test(each.term().utf8ToString())) {
        postings = each.postings(postings, PostingsEnum.POSITIONS);
        batch.add(postings, at++);
      }
    }
    batch.read(reader);
  }

  /** The texts of neighbouring entries. */
  private static final class Batch {

    private final int from;
    private final int to;
    private final int[][] texts;
    private final int[] lengths;

    Batch(int from, int to) {
      this.from = from;
      this.to = to;
      texts = new int[to - from][];
      lengths = new int[to - from];
    }

    void add(PostingsEnum postings, int term) throws IOException {
      for (int doc = postings.advance(from); doc < to; doc = postings.nextDoc()) {
        for (int left = postings.freq(); left > 0; left--) {
          put(doc - from, postings.nextPosition(), term);
        }
      }
    }

    private void put(int at, int position, int term) {
      int[] text = texts[at];
      int size = text == null ? 0 : text.length;
      if (text == null || position >= size) {
        text = text == null ? new int[0] : text;
        text = Arrays.copyOf(text, Math.max(position + 1, Math.max(16, size + size / 2)));
        Arrays.fill(text, size, text.length, GAP);
        texts[at] = text;
      }
      text[position] = term;
      lengths[at] = Math.max(lengths[at], position + 1);
    }

    void read(Reader reader) {
      for (int i = 0; i < texts.length; i++) {
        if (texts[i] != null) {
          reader.text(from + i, texts[i], lengths[i]);
        }
      }
    }
  }
}
