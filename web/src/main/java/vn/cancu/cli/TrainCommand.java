package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.repair.Training;

/** {@code cancu train}: counts the words of clean texts, on which repairs draw. */
@Command(
    name = "train",
    description = {
      "Đếm từ và cặp từ của các văn bản sạch, làm căn cứ sửa chữ bị nhận dạng sai.",
      "Counts words and pairs of words of clean texts, on which repairs draw."
    })
public final class TrainCommand implements Callable<Integer> {

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(
      paramLabel = "SOURCE",
      description =
          "Tệp .txt, .jsonl, .jsonl.gz, hoặc thư mục các tệp ấy / such a file or a folder of them.")
  private Path source;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Nơi ghi syllables.txt và bigrams.gz (mặc định: thư mục model trong thư mục dữ liệu) / where to write (default: folder model of the data folder).")
  private @Nullable Path target;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isReadable(source)) {
      err.println("Không tìm thấy hoặc không đọc được " + source + " / cannot be read");
      return ExitCodes.UNABLE;
    }
    Path folder = target == null ? folders.data().resolve("model") : target;
    Training.Summary summary = Training.run(source, folder);
    if (summary.documents() == 0) {
      err.println("Không có văn bản nào trong " + source + " / no .txt, .jsonl or .jsonl.gz there");
      return ExitCodes.UNABLE;
    }
    spec.commandLine()
        .getOut()
        .printf(
            "Đã đếm %d từ trong %d văn bản, ghi vào %s / counted %1$d words of %2$d texts%n",
            summary.words(), summary.documents(), folder);
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
