package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF files: words by their places on the page, put together to lines, tables and paragraphs.
 *
 * <p>A file most of whose pages are pictures of text needs OCR. One with a few such pages, appended
 * scans mostly, is read without them, with a remark that names them.
 */
final class PdfText {

  static final String MEDIA_TYPE = "application/pdf";

  private PdfText() {}

  static Extraction read(Path file, int limit) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() == 0) {
        return new Extraction.Unreadable(MEDIA_TYPE, Reasons.DAMAGED);
      }
      return judge(new PdfGlyphs(limit).read(document), limit);
    } catch (InvalidPasswordException _) {
      return new Extraction.Encrypted();
    }
  }

  private static Extraction judge(List<PdfPage> pages, int limit) {
    int scanned = (int) pages.stream().filter(PdfPage::scanned).count();
    long texts = pages.stream().filter(page -> !page.scanned() && !page.blank()).count();
    if (scanned > texts) {
      return new Extraction.NeedsOcr(scanned);
    }
    SourceText text = write(pages, limit);
    return text == null ? new Extraction.Empty() : new Extraction.Extracted(text);
  }

  private static @Nullable SourceText write(List<PdfPage> pages, int limit) {
    List<PdfLayout> layouts = pages.stream().map(PdfLayout::new).toList();
    PdfRemarks remarks = new PdfRemarks();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).scanned()) {
        remarks.unread(i + 1);
      }
    }
    Set<PdfLine> furniture = PdfFurniture.find(layouts, remarks);
    List<List<PdfLine>> kept = new ArrayList<>();
    Map<Integer, List<PdfLine>> byWidth = new HashMap<>();
    for (PdfLayout layout : layouts) {
      List<PdfLine> lines =
          layout.lines().stream().filter(line -> !furniture.contains(line)).toList();
      kept.add(lines);
      byWidth.computeIfAbsent(layout.width(), _ -> new ArrayList<>()).addAll(lines);
    }
    Map<Integer, PdfMargins> margins = new HashMap<>();
    byWidth.forEach((width, lines) -> margins.put(width, PdfMargins.ofPages(lines, width)));
    TextWriter writer = new TextWriter(limit);
    PdfFlow flow = new PdfFlow(writer, remarks);
    for (int i = 0; i < layouts.size(); i++) {
      PdfLayout layout = layouts.get(i);
      flow.page(kept.get(i), layout, Objects.requireNonNull(margins.get(layout.width())));
    }
    flow.finish();
    remarks.writeTo(writer);
    return writer.finish(MEDIA_TYPE);
  }
}
