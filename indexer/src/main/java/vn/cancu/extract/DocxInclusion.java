package vn.cancu.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * Files that a DOCX file shows in the place of a paragraph (ECMA-376 part 1, 17.17.2.1, {@code
 * altChunk}): programs that only have a web page make documents this way.
 */
final class DocxInclusion {

  private static final String UNREAD = "Một phần nội dung nhúng trong tệp (%s) chưa đọc được.";

  private DocxInclusion() {}

  /** Writes the text of a web page; whatever else is included is told in a remark. */
  static void read(PackagePart document, String id, TextWriter writer) {
    PackagePart part = part(document, id);
    String type = part == null ? "?" : part.getContentType();
    if (part == null || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
      writer.remark(SourceRemark.Kind.UNREAD, UNREAD.formatted(type));
      return;
    }
    try (InputStream in = part.getInputStream()) {
      HtmlText.write(HtmlText.decode(in.readAllBytes()), writer);
    } catch (IOException _) {
      writer.remark(SourceRemark.Kind.UNREAD, UNREAD.formatted(type));
    }
  }

  private static @Nullable PackagePart part(PackagePart document, String id) {
    try {
      PackageRelationship relationship = document.getRelationship(id);
      return relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL
          ? null
          : document.getRelatedPart(relationship);
    } catch (InvalidFormatException _) {
      return null;
    }
  }
}
