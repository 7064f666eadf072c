package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.ingest.IngestProgress;
import vn.cancu.ingest.IngestReport;

/** {@code cancu index}: brings the index in step with files and folders. */
@Command(
    name = "index",
    description = {
      "Đưa tệp và thư mục vào chỉ mục; chỉ đọc những gì mới hoặc đã đổi.",
      "Brings the index in step with files and folders."
    })
public final class IndexCommand implements Callable<Integer> {

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {"Tệp hoặc thư mục (mặc định: corpus).", "Files or folders (default: corpus)."})
  private List<Path> paths = List.of();

  @Option(
      names = "--rebuild",
      description = {
        "Dựng lại chỉ mục từ đầu; chỉ mục cũ vẫn phục vụ cho đến khi xong.",
        "Makes the index anew; the old one serves until the new one is complete."
      })
  private boolean rebuild;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = {
        "Nhập tệp bản ghi .jsonl hoặc .jsonl.gz, mỗi dòng một văn bản; chạy lại thì tiếp tục.",
        "Imports records, one JSON object a line; run again to go on where it stopped."
      })
  private @Nullable Path recordFile;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    requirePresent();
    Portal portal = Portal.of(folders);
    ConsoleProgress progress = ConsoleProgress.on(spec.commandLine().getOut());
    IngestReport report =
        rebuild ? portal.rebuild(all(portal), progress) : update(portal, progress);
    return report.rejected() == 0 ? CommandLine.ExitCode.OK : ExitCodes.REJECTED;
  }

  private void requirePresent() throws NoSuchFileException {
    for (Path path : given().paths()) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    if (recordFile != null && !Files.isRegularFile(recordFile)) {
      throw new NoSuchFileException(recordFile.toString());
    }
  }

  private Sources given() {
    return new Sources(paths, recordFile == null ? List.of() : List.of(recordFile));
  }

  private IngestReport update(Portal portal, IngestProgress progress) throws IOException {
    if (recordFile == null) {
      return portal.update(paths.isEmpty() ? List.of(folders.corpus()) : paths, progress);
    }
    IngestReport imported = portal.importRecords(recordFile, progress);
    return paths.isEmpty() ? imported : imported.plus(portal.update(paths, progress));
  }

  /** A rebuild is what a damaged ledger calls for, so it must not fail because of one. */
  private Sources all(Portal portal) {
    if (!paths.isEmpty() || recordFile != null) {
      return given();
    }
    try {
      return portal.everything();
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println(
              "Không đọc được sổ theo dõi cũ, chỉ dựng lại từ corpus / the old ledger cannot be"
                  + " read, rebuilding from corpus only");
      return Sources.of(folders.corpus());
    }
  }
}
