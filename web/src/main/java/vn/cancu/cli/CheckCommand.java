package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.cancu.ingest.Ledger;
import vn.cancu.ingest.LedgerEntry;
import vn.cancu.ingest.LedgerEntry.State;

/** {@code cancu check}: what there was to read and what became of each input. */
@Command(
    name = "check",
    description = {
      "Kiểm tra sổ theo dõi: có bao nhiêu tệp, mỗi tệp ra sao, đọc được tốt đến đâu.",
      "Prints what became of every input and how well it could be read."
    })
public final class CheckCommand implements Callable<Integer> {

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Collection<LedgerEntry> entries = Ledger.open(folders.ledger()).entries();
    PrintWriter out = spec.commandLine().getOut();
    for (LedgerEntry entry : entries) {
      switch (entry.state()) {
        case INDEXED ->
            out.println("✓ " + entry.source() + " → " + entry.documentId() + quality(entry));
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
