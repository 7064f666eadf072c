package vn.cancu.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.extract.Extraction;
import vn.cancu.extract.Extractor;
import vn.cancu.extract.SourceText;
import vn.cancu.extract.TikaExtractor;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.vocabulary.Vocabulary;

/** One file through all stages: extract, repair, parse. */
public final class Pipeline {

  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final Extractor extractor;
  private final Repair repair;
  private final DocumentParser parser;

  public Pipeline(Extractor extractor, Repair repair, DocumentParser parser) {
    this.extractor = extractor;
    this.repair = repair;
    this.parser = parser;
  }

  /** The stages as they are used everywhere. */
  public static Pipeline standard(Vocabulary vocabulary) {
    return new Pipeline(
        new TikaExtractor(), new Repair(vocabulary), new DocumentParser(vocabulary));
  }

  /**
   * Reads one file. Whatever is wrong with it is a {@link Reading.Rejected}, so that the next file
   * can follow.
   */
  public Reading read(Path file) {
    try {
      return switch (extractor.extract(file)) {
        case Extraction.Extracted(SourceText text) -> understand(file, text);
        case Extraction.NeedsOcr(int pages) ->
            rejected(
                "bản quét " + pages + " trang chưa có lớp văn bản, cần nhận dạng chữ (OCR) trước",
                "a scan without a text layer, needs OCR first");
        case Extraction.Encrypted() -> rejected("tệp có mật khẩu", "the file is encrypted");
        case Extraction.Empty() -> rejected("tệp trống, không có chữ nào", "the file is empty");
        case Extraction.Unreadable(String mediaType, String reason) ->
            rejected(reason + " (" + mediaType + ")", "the file cannot be read");
      };
    } catch (AccessDeniedException e) {
      return rejected("không có quyền đọc tệp", "permission denied");
    } catch (NoSuchFileException e) {
      return rejected("không tìm thấy tệp", "no such file");
    } catch (IOException e) {
      LOG.debug("Reading {} failed", file, e);
      return rejected("lỗi đọc tệp: " + e.getMessage(), "the file could not be read");
    }
  }

  private Reading understand(Path file, SourceText text) {
    try {
      return new Reading.Understood(
          parser.parse(String.valueOf(file.getFileName()), repair.apply(text)));
    } catch (RuntimeException e) {
      // A bug in one grammar must not lose the other files; the log keeps what is needed to mend
      // it.
      LOG.error("Understanding {} failed", file, e);
      return rejected(
          "lỗi nội bộ khi phân tích (" + e + "), xem nhật ký", "internal error, see the log");
    }
  }

  private static Reading rejected(String vietnamese, String english) {
    return new Reading.Rejected(vietnamese + " / " + english);
  }
}
