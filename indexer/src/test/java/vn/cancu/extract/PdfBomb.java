package vn.cancu.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A small PDF file whose page unpacks to one enormous string. */
final class PdfBomb {

  private PdfBomb() {}

  static byte[] ofStream(int size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write('(');
      byte[] block = new byte[1 << 16];
      java.util.Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < size / block.length; i++) {
        deflater.write(block);
      }
      deflater.write(") Tj".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (var raw = stream.getCOSObject().createRawOutputStream()) {
        raw.write(packed.toByteArray());
      }
      stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      page.setContents(stream);
      document.save(out);
      return out.toByteArray();
    }
  }
}
