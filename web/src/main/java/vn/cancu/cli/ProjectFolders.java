package vn.cancu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The folders every command works with. Those not given lie in the project's own folder, wherever
 * it is called from.
 */
final class ProjectFolders {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Thư mục dữ liệu chạy: chỉ mục, sổ theo dõi (mặc định: data)",
        "Run-time data: index, ledger."
      })
  private @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = {"Thư mục cấu hình (mặc định: config)", "Configuration folder."})
  private @Nullable Path config;

  Path home() {
    return Path.of(System.getProperty("cancu.home", "")).toAbsolutePath().normalize();
  }

  Path data() {
    return data == null ? home().resolve("data") : data.toAbsolutePath().normalize();
  }

  Path config() {
    return config == null ? home().resolve("config") : config.toAbsolutePath().normalize();
  }

  Path corpus() {
    return home().resolve("corpus");
  }

  Path ledger() {
    return data().resolve("ledger.json");
  }

  Path index() {
    return data().resolve("index");
  }
}
