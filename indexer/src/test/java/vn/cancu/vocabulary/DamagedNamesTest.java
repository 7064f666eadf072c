package vn.cancu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedNamesTest {

  private final Units units = Vocabulary.load(Path.of("..", "config")).units();

  @Test
  void takesNoRealUnitForADamagedFormOfAnother() {
    for (Unit unit : units.all()) {
      List<Unit> others = new ArrayList<>(units.all());
      others.remove(unit);
      Units without = new Units(others.stream().map(other -> apart(other, unit.id())).toList());

      assertThat(without.nearest(unit.name())).as(unit.name()).isEmpty();
      unit.spellings().forEach(name -> assertThat(without.nearest(name)).as(name).isEmpty());
    }
  }

  /** The same as belonging to everything but one. */
  private static Unit apart(Unit unit, String other) {
    return new Unit(
        unit.id(),
        unit.name(),
        unit.kind(),
        unit.abbreviations(),
        unit.spellings(),
        other.equals(unit.parent()) ? null : unit.parent(),
        unit.groups().stream().filter(group -> !group.equals(other)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vụ chức bộ  | Tổ cán      | vu-to-chuc-can-bo
          Vụ chính    | Tài Kế toán | vu-tai-chinh-ke-toan
          Vụ Pháp chế | Văn phòng   |
          Vụ bộ chức  | Tổ cán      |
          """)
  void putsTheWordsOfATornNameTogether(String left, String right, String id) {
    assertThat(units.shuffled(left, right).map(Unit::id).orElse(null)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"Sở Y tế", "Sộ Nội vụ", "Vụ Kế hoạch và Đầu cơ x", "BHXT tỉnh", "Phòng Pháp chế"})
  void leavesWhatCouldBeAnotherUnit(String name) {
    assertThat(units.nearest(name)).isEmpty();
  }
}
