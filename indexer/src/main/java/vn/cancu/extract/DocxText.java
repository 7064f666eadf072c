package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The parts of a DOCX file that hold its text. The parts are streamed: POI finds them and guards
 * against zip bombs, its object model, which costs thirty times the size of the file, is not built.
 */
final class DocxText {

  /** Packed to unpacked size; below it an entry is a bomb. The standard value of POI. */
  private static final double LEAST_RATIO = 0.01;

  private DocxText() {}

  /** Reads a file; one that has pictures but no text is taken for a scan. */
  static Extraction read(Path file, String mediaType, int limit) throws IOException {
    // Tika's own parser of these files switches the guard off for the whole process.
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return read(opened, mediaType, limit);
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
  }

  private static Extraction read(OPCPackage opened, String mediaType, int limit)
      throws IOException, OpenXML4JException {
    PackagePart document = document(opened);
    DocxStyles styles = new DocxStyles();
    DocxNumbering numbering = new DocxNumbering();
    DocxNotes footnotes = new DocxNotes(limit);
    DocxNotes endnotes = new DocxNotes(limit);
    readRelated(document, "styles", styles);
    readRelated(document, "numbering", numbering);
    readRelated(document, "footnotes", footnotes);
    readRelated(document, "endnotes", endnotes);
    TextWriter writer = new TextWriter(limit);
    DocxBody body =
        new DocxBody(
            writer,
            styles,
            numbering,
            footnotes,
            endnotes,
            id -> DocxInclusion.read(document, id, writer));
    OfficeXml.read(document.getInputStream(), body);
    writer.endLine();
    endnotes.drain().forEach(writer::writeLine);
    SourceText text = writer.finish(mediaType);
    if (text != null) {
      return new Extraction.Extracted(text);
    }
    return body.pictures() > 0 ? new Extraction.NeedsOcr(body.pictures()) : new Extraction.Empty();
  }

  private static PackagePart document(OPCPackage opened) throws IOException {
    for (String type :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      PackageRelationshipCollection found = opened.getRelationshipsByType(type);
      for (PackageRelationship relationship : found) {
        PackagePart part = opened.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    throw new IOException("a package without a main document");
  }

  /** A part that is missing leaves its handler as it is. */
  private static void readRelated(PackagePart document, String kind, OfficeXml.Handler handler)
      throws IOException, OpenXML4JException {
    for (PackageRelationship relationship : document.getRelationships()) {
      String type = relationship.getRelationshipType();
      if (type.endsWith("/" + kind) && relationship.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = document.getRelatedPart(relationship);
        if (part != null) {
          OfficeXml.read(part.getInputStream(), handler);
        }
      }
    }
  }
}
