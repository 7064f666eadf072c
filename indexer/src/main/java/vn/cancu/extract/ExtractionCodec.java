package vn.cancu.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An {@link Extraction} on its way from the process of the parsers: a tag, then its fields. */
final class ExtractionCodec {

  private static final int EXTRACTED = 1;
  private static final int NEEDS_OCR = 2;
  private static final int ENCRYPTED = 3;
  private static final int EMPTY = 4;
  private static final int UNREADABLE = 5;

  private ExtractionCodec() {}

  static void write(Extraction extraction, DataOutputStream out) throws IOException {
    switch (extraction) {
      case Extraction.Extracted(SourceText text) -> {
        out.writeByte(EXTRACTED);
        write(text.text(), out);
        out.writeInt(text.pageStarts().size());
        for (int start : text.pageStarts()) {
          out.writeInt(start);
        }
        write(text.mediaType(), out);
        out.writeInt(text.remarks().size());
        for (SourceRemark remark : text.remarks()) {
          write(remark.kind().name(), out);
          out.writeInt(remark.at());
          write(remark.message(), out);
        }
      }
      case Extraction.NeedsOcr(int pages) -> {
        out.writeByte(NEEDS_OCR);
        out.writeInt(pages);
      }
      case Extraction.Encrypted() -> out.writeByte(ENCRYPTED);
      case Extraction.Empty() -> out.writeByte(EMPTY);
      case Extraction.Unreadable(String mediaType, String reason) -> {
        out.writeByte(UNREADABLE);
        write(mediaType, out);
        write(reason, out);
      }
    }
    out.flush();
  }

  static Extraction read(DataInputStream in) throws IOException {
    int tag = in.readByte();
    return switch (tag) {
      case EXTRACTED -> {
        String text = readString(in);
        List<Integer> starts = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
          starts.add(in.readInt());
        }
        String mediaType = readString(in);
        yield new Extraction.Extracted(new SourceText(text, starts, mediaType, readRemarks(in)));
      }
      case NEEDS_OCR -> new Extraction.NeedsOcr(in.readInt());
      case ENCRYPTED -> new Extraction.Encrypted();
      case EMPTY -> new Extraction.Empty();
      case UNREADABLE -> new Extraction.Unreadable(readString(in), readString(in));
      default -> throw new IOException("unknown tag " + tag);
    };
  }

  private static List<SourceRemark> readRemarks(DataInputStream in) throws IOException {
    List<SourceRemark> remarks = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      SourceRemark.Kind kind = SourceRemark.Kind.valueOf(readString(in));
      remarks.add(new SourceRemark(kind, in.readInt(), readString(in)));
    }
    return remarks;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readString(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
