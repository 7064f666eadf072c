package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * The pairs of neighbouring words of all tasks of a snapshot, and which tasks have a pair. Pairs
 * are numbered from the rarest on; a pair is known by a hash, so that two may in theory be taken
 * for one. Takes about 50 bytes a pair of a task while it is made, half of that afterwards.
 */
final class TaskPairs {

  /** More words than a task has; the rest of a longer text is left out. */
  private static final int MOST_WORDS = 400;

  private int[] docs = new int[64];
  private int[] starts = new int[65];
  private int[] pairs = new int[1024];
  private int size;
  private double[] weights = {};
  private double[] totals = {};
  private int[] postStarts = {};
  private int[] posts = {};

  private TaskPairs() {}

  static TaskPairs of(Snapshot snapshot) throws IOException {
    TaskPairs all = new TaskPairs();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      BinaryDocValues words = DocValues.getBinary(leaf.reader(), Field.WORDS.on(Level.TASK));
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = words.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = words.nextDoc()) {
        if (live == null || live.get(doc)) {
          all.add(leaf.docBase + doc, words.binaryValue().utf8ToString());
        }
      }
    }
    all.number();
    all.weigh();
    all.post();
    return all;
  }

  private void add(int doc, String text) {
    String[] words = text.split(" ", MOST_WORDS + 1);
    int[] hashes = new int[Math.max(0, Math.min(words.length, MOST_WORDS) - 1)];
    for (int k = 0; k < hashes.length; k++) {
      hashes[k] = (words[k].hashCode() * 31 + words[k + 1].hashCode()) * 0x9E3779B1;
    }
    int[] distinct = Arrays.stream(hashes).distinct().toArray();
    docs = ArrayUtil.grow(docs, size + 1);
    starts = ArrayUtil.grow(starts, size + 2);
    pairs = ArrayUtil.grow(pairs, starts[size] + distinct.length);
    System.arraycopy(distinct, 0, pairs, starts[size], distinct.length);
    docs[size] = doc;
    starts[size + 1] = starts[size] + distinct.length;
    size++;
  }

  /** Numbers instead of hashes, the rarest first, in each task in order. */
  private void number() {
    int[] sorted = Arrays.copyOf(pairs, starts[size]);
    Arrays.sort(sorted);
    long[] byCount = new long[sorted.length];
    int different = 0;
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      sorted[different] = sorted[from];
      byCount[different] = (long) (to - from) << Integer.SIZE | different;
      different++;
    }
    Arrays.sort(byCount, 0, different);
    int[] numbers = new int[different];
    weights = new double[different];
    postStarts = new int[different + 1];
    for (int number = 0; number < different; number++) {
      int count = (int) (byCount[number] >>> Integer.SIZE);
      numbers[(int) byCount[number]] = number;
      weights[number] = Math.log1p((double) size / count);
      postStarts[number + 1] = postStarts[number] + count;
    }
    for (int at = 0; at < starts[size]; at++) {
      pairs[at] = numbers[Arrays.binarySearch(sorted, 0, different, pairs[at])];
    }
  }

  private void weigh() {
    totals = new double[size];
    for (int task = 0; task < size; task++) {
      Arrays.sort(pairs, starts[task], starts[task + 1]);
      for (int at = starts[task]; at < starts[task + 1]; at++) {
        totals[task] += weights[pairs[at]];
      }
    }
  }

  private void post() {
    posts = new int[starts[size]];
    int[] next = postStarts.clone();
    for (int task = 0; task < size; task++) {
      for (int at = starts[task]; at < starts[task + 1]; at++) {
        posts[next[pairs[at]]++] = task;
      }
    }
  }

  /** How many tasks there are; they are numbered in the order of the index. */
  int size() {
    return size;
  }

  /** The number of a task in the whole index. */
  int doc(int task) {
    return docs[task];
  }

  /** The task of this number in the whole index, or a negative number. */
  int task(int doc) {
    return Arrays.binarySearch(docs, 0, size, doc);
  }

  int start(int task) {
    return starts[task];
  }

  /** A pair of a task, by its place from {@link #start} on, the rarest first. */
  int pair(int place) {
    return pairs[place];
  }

  double weight(int pair) {
    return weights[pair];
  }

  /** The weight of all pairs of a task. */
  double total(int task) {
    return totals[task];
  }

  int postStart(int pair) {
    return postStarts[pair];
  }

  /** A task that has a pair, by its place from {@link #postStart} on, in order. */
  int post(int place) {
    return posts[place];
  }

  /** The place of a task among those that have a pair. */
  int placeOf(int task, int pair) {
    return Arrays.binarySearch(posts, postStarts[pair], postStarts[pair + 1], task);
  }
}
