package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.ingest.Ledger;
import vn.cancu.ingest.LedgerEntry;
import vn.cancu.ingest.LedgerEntry.State;
import vn.cancu.vocabulary.Vocabulary;

/**
 * {@code cancu check}: what there was to read and what became of each input; with {@code --repairs}
 * what repairs change in it.
 */
@Command(
    name = "check",
    description = {
      "Kiểm tra sổ theo dõi: có bao nhiêu tệp, mỗi tệp ra sao, đọc được tốt đến đâu.",
      "Prints what became of every input and how well it could be read.",
      "",
      "Với --repairs: liệt kê mọi chỗ sửa chữ, mỗi chỗ một dòng gồm bước sửa, tệp:dòng, [trước]>[sau]"
          + " và chữ xung quanh (⏎ xuống dòng, ⇥ ô bảng); cuối cùng là tổng của từng bước và trên"
          + " 100.000 từ. Không tính cách mã hóa ký tự và khoảng trắng không nhìn thấy.",
      "With --repairs: every place a repair changes, a line each with the step, file:line,"
          + " [was]>[is] and context; then totals a step and per 100 000 words. Ways to encode a"
          + " character and blanks nobody sees are not counted."
    })
public final class CheckCommand implements Callable<Integer> {

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @Option(
      names = "--repairs",
      description = {
        "Liệt kê mọi chỗ sửa chữ trong các tệp đã cho (mặc định: corpus), không ghi gì.",
        "Lists what repairs change in the given files (default: corpus); writes nothing."
      })
  private boolean repairs;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = {
        "Cùng --repairs: xem mỗi bản ghi của tệp .jsonl, .jsonl.gz như một văn bản.",
        "With --repairs: takes each record of the file for a plain text."
      })
  private @Nullable Path recordFile;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {"Cùng --repairs: tệp hoặc thư mục.", "With --repairs: files or folders."})
  private List<Path> paths = List.of();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (repairs) {
      return listRepairs();
    }
    if (!paths.isEmpty() || recordFile != null) {
      throw new ParameterException(
          spec.commandLine(), "Tệp chỉ dùng cùng --repairs / files go with --repairs");
    }
    return printLedger();
  }

  private int listRepairs() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RepairListing listing = new RepairListing(Vocabulary.load(folders.config()), out);
    boolean none = paths.isEmpty() && recordFile == null;
    for (Path path : none ? List.of(folders.corpus()) : paths) {
      listing.files(path);
    }
    if (recordFile != null) {
      listing.records(recordFile);
    }
    int rejected = listing.summary();
    out.flush();
    return rejected == 0 ? CommandLine.ExitCode.OK : ExitCodes.REJECTED;
  }

  private int printLedger() throws IOException {
    Collection<LedgerEntry> entries = Ledger.open(folders.ledger()).entries();
    PrintWriter out = spec.commandLine().getOut();
    for (LedgerEntry entry : entries) {
      switch (entry.state()) {
        case INDEXED -> {
          out.println("✓ " + entry.source() + " → " + entry.documentId() + quality(entry));
          if (entry.unread() != null) {
            out.println("  ! " + entry.unread());
          }
        }
        case REJECTED -> out.println("✗ " + entry.source() + ": " + entry.reason());
      }
    }
    long rejected = entries.stream().filter(entry -> entry.state() == State.REJECTED).count();
    long indexed = entries.size() - rejected;
    out.printf(
        "%d tệp: %d đã lập chỉ mục, %d bị từ chối / %1$d inputs: %2$d indexed, %3$d rejected%n",
        entries.size(), indexed, rejected);
    out.flush();
    return rejected == 0 ? CommandLine.ExitCode.OK : ExitCodes.REJECTED;
  }

  /** " · chất lượng 87/100, 5 cảnh báo", as far as the ledger knows. */
  private static String quality(LedgerEntry entry) {
    String score = entry.quality() == null ? "" : "chất lượng " + entry.quality() + "/100";
    String warnings = entry.warnings() == null ? "" : entry.warnings() + " cảnh báo";
    String both = score + (score.isEmpty() || warnings.isEmpty() ? "" : ", ") + warnings;
    return both.isEmpty() ? "" : " · " + both;
  }
}
