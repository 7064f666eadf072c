package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;

class DutyPlacesTest {

  private static Provision part(
      String id, @Nullable String parent, @Nullable String heading, int start, int end) {
    return new Provision(
        id, parent, Provision.Kind.ITEM, id, heading, 0, new TextSpan(start, end), null);
  }

  private final DutyPlaces places =
      new DutyPlaces(
          List.of(
              part("iv", null, "Tổ chức thực hiện", 0, 10),
              part("iv.1", "iv", "Văn phòng:", 10, 40),
              part("iv.2", "iv", null, 40, 60)));

  @Test
  void dutiesAreNumberedInTheirProvision() {
    assertThat(List.of(places.next(12), places.next(30), places.next(41), places.next(99)))
        .extracting(DutyPlaces.Place::id)
        .containsExactly("t.iv.1.1", "t.iv.1.2", "t.iv.2.1", "t.1");
  }

  @Test
  void theSectionIsTheHeadingAbove() {
    assertThat(List.of(places.next(5), places.next(12)))
        .extracting(DutyPlaces.Place::section)
        .containsExactly("Tổ chức thực hiện", "Tổ chức thực hiện");
  }
}
