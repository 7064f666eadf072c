package vn.cancu.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Lucene's own codec under its own name, so that what is written is read without this class. While
 * postings are written the length of a text is asked for at every posting; fields that few entries
 * have, as those of documents, are searched for it from the start for every term. Here the lengths
 * of one field are unpacked once: it saves a tenth of all work of an import.
 */
final class WritingCodec extends FilterCodec {

  private final NormsFormat norms = new UnpackedNorms(delegate.normsFormat());

  WritingCodec() {
    super(Codec.getDefault().getName(), Codec.getDefault());
  }

  @Override
  public NormsFormat normsFormat() {
    return norms;
  }

  private static final class UnpackedNorms extends NormsFormat {

    private final NormsFormat format;

    UnpackedNorms(NormsFormat format) {
      this.format = format;
    }

    @Override
    public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
      return format.normsConsumer(state);
    }

    @Override
    public NormsProducer normsProducer(SegmentReadState state) throws IOException {
      return new Producer(format.normsProducer(state), state.segmentInfo.maxDoc());
    }
  }

  /** Gives norms as they are stored, and unpacked ones to who writes postings. */
  private static class Producer extends NormsProducer {

    final NormsProducer stored;
    final int entries;

    Producer(NormsProducer stored, int entries) {
      this.stored = stored;
      this.entries = entries;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      return stored.getNorms(field);
    }

    @Override
    public NormsProducer getMergeInstance() {
      return new Unpacking(stored.getMergeInstance(), entries);
    }

    @Override
    public void checkIntegrity() throws IOException {
      stored.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      stored.close();
    }
  }

  /** Postings are written field by field, so that the norms of one field at a time are enough. */
  private static final class Unpacking extends Producer {

    private final long[] norms;
    private int field = -1;

    Unpacking(NormsProducer stored, int entries) {
      super(stored, entries);
      norms = new long[entries];
    }

    @Override
    public NumericDocValues getNorms(FieldInfo info) throws IOException {
      if (info.number != field) {
        Arrays.fill(norms, 0);
        NumericDocValues each = stored.getNorms(info);
        while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          norms[each.docID()] = each.longValue();
        }
        field = info.number;
      }
      return new ArrayNorms(norms);
    }
  }

  /** No norm is 0: a text of no terms has none. */
  private static final class ArrayNorms extends NumericDocValues {

    private final long[] norms;
    private int doc = -1;

    ArrayNorms(long[] norms) {
      this.norms = norms;
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return norms[target] != 0;
    }

    @Override
    public long longValue() {
      return norms[doc];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < norms.length && norms[doc] == 0) {
        doc++;
      }
      doc = doc < norms.length ? doc : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
