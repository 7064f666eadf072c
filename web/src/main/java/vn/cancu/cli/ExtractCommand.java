package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.ingest.ExtractionJson;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.vocabulary.Vocabulary;

/** {@code cancu extract}: prints what was understood of a file as JSON. */
@Command(
    name = "extract",
    description = {
      "In ra JSON những gì đọc được từ một tệp.",
      "Prints what was understood of a file as JSON."
    })
public final class ExtractCommand implements Callable<Integer> {

  private static final class Input {

    @Parameters(
        paramLabel = "FILE",
        arity = "0..1",
        description = "Tệp cần đọc / the file to read.")
    private @Nullable Path file;

    @Option(
        names = "--all",
        paramLabel = "DIR",
        description =
            "Mọi tệp trong thư mục, mỗi tệp một dòng JSON / every file of a folder, one JSON object a line.")
    private @Nullable Path folder;
  }

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ArgGroup(multiplicity = "1")
  private Input input;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = Pipeline.standard(Vocabulary.load(folders.config()));
    PrintWriter out = spec.commandLine().getOut();
    boolean pretty = input.folder == null;
    int rejected = 0;
    for (Path file : files()) {
      switch (pipeline.read(file)) {
        case Reading.Understood(var document) ->
            out.println(ExtractionJson.write(document, pretty));
        case Reading.Rejected(String reason) -> {
          spec.commandLine().getErr().println(file + ": " + reason);
          rejected++;
        }
      }
    }
    out.flush();
    return rejected == 0 ? CommandLine.ExitCode.OK : ExitCodes.REJECTED;
  }

  private List<Path> files() throws IOException {
    if (input.folder == null) {
      return input.file == null ? List.of() : List.of(input.file);
    }
    try (Stream<Path> all = Files.list(input.folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
