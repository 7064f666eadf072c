package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFolderTest {

  @TempDir private Path folder;

  @Test
  void aBuildIsInUseOnceItWasSwitchedTo() throws IOException {
    IndexFolder index = new IndexFolder(folder);
    assertThat(IndexFolder.current(folder)).isEmpty();
    Path first = index.begin();
    assertThat(IndexFolder.current(folder)).isEmpty();
    index.switchTo(first);
    Path second = index.begin();
    assertThat(second).isNotEqualTo(first);
    assertThat(IndexFolder.current(folder)).contains(first);
    index.switchTo(second);
    assertThat(IndexFolder.current(folder)).contains(second);
  }

  @Test
  void onlyOtherBuildsAreRemoved() throws IOException {
    IndexFolder index = new IndexFolder(folder);
    Path first = index.begin();
    Files.writeString(first.resolve("file"), "x");
    Path second = index.begin();
    Path foreign = Files.createDirectory(folder.resolve("mine"));
    index.removeOthers(second);
    assertThat(first).doesNotExist();
    assertThat(second).exists();
    assertThat(foreign).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "000001/../..", "abc"})
  void aDamagedPointerIsRefused(String content) throws IOException {
    Files.writeString(folder.resolve("current"), content);
    assertThatThrownBy(() -> IndexFolder.current(folder))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("cancu index --rebuild");
  }
}
