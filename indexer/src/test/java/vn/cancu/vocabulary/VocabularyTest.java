package vn.cancu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.config.ConfigException;
import vn.cancu.config.ConfigFile;

class VocabularyTest {

  private static final Path CONFIG = Path.of("..", "config");
  private final Vocabulary vocabulary = Vocabulary.load(CONFIG);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vụ Tài chính - Kế toán          | vu-tai-chinh-ke-toan
          VỤ TÀI CHÍNH KẾ TOÁN            | vu-tai-chinh-ke-toan
          vu tai chinh ke toan            | vu-tai-chinh-ke-toan
          TCKT                            | vu-tai-chinh-ke-toan
          Ban Quản lý Thu - SỔ, Thẻ       | ban-quan-ly-thu-so-the
          Bảo hiểm xã hội Việt Nam        | bhxh-viet-nam
          BHXHVN                          | bhxh-viet-nam
          BHXH các tỉnh, tp trực thuộc TW | bhxh-tinh
          """)
  void findsAUnitInAnySpelling(String spelling, String id) {
    assertThat(vocabulary.units().find(spelling)).map(Unit::id).contains(id);
  }

  @Test
  void doesNotForceAnUnknownNameOrALowerCaseAbbreviation() {
    assertThat(vocabulary.units().find("Vụ Địa chất")).isEmpty();
    assertThat(vocabulary.units().find("pc")).isEmpty();
  }

  @Test
  void aUnitBelongsToGroupsThroughGroups() {
    assertThat(vocabulary.units().groupsOf("bhxh-ha-noi"))
        .containsExactly("bhxh-tinh", "cac-don-vi-lien-quan", "co-quan-bhxh");
    assertThat(vocabulary.units().groupsOf("cac-don-vi-lien-quan")).isEmpty();
  }

  @Test
  void groupsInACircleEnd() {
    Unit one = member("mot", "hai");
    Unit other = member("hai", "mot");
    assertThat(new Units(List.of(one, other)).groupsOf("mot")).containsExactly("hai");
  }

  @Test
  void aGroupThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new Units(List.of(member("mot", "khong-co"))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("khong-co");
  }

  private static Unit member(String id, String group) {
    return new Unit(id, "Tên " + id, Unit.Kind.GROUP, List.of(), List.of(), null, List.of(group));
  }

  @Test
  void scanTakesTheLongestNameAndKeepsCommasInside() {
    assertThat(vocabulary.units().scan("Ban Quản lý Thu - Sổ, Thẻ; Văn phòng, Vụ Pháp chế"))
        .extracting(match -> match.unit().id())
        .containsExactly("ban-quan-ly-thu-so-the", "van-phong", "vu-phap-che");
  }

  @ParameterizedTest
  @CsvSource({
    "114/QĐ-BHXH, Bảo hiểm xã hội Việt Nam",
    "89/2020/NĐ-CP, Chính phủ",
    "41/2024/QH15, Quốc hội"
  })
  void knowsTheIssuerFromTheNumber(String number, String issuer) {
    assertThat(vocabulary.issuers().ofNumber(number)).contains(issuer);
  }

  @Test
  void namesTheFileTheLineAndTheBadKey(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("units.yaml");
    Files.writeString(file, "units:\n  - id: a\n    nmae: A\n    kind: UNIT\n");
    record UnitsFile(java.util.List<Unit> units) {}
    assertThatThrownBy(() -> ConfigFile.read(file, UnitsFile.class))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("units.yaml, dòng 3")
        .hasMessageContaining("nmae")
        .hasMessageContaining("unknown key");
  }
}
