package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EditsTest {

  @RepeatedTest(50)
  void keepsTheWayBackThroughAnyEdits(RepetitionInfo repetition) {
    long seed = 7919L * repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String original = text(random, 1 + random.nextInt(400));
    Draft draft = Draft.of(original, List.of());
    for (int pass = 0; pass < 4; pass++) {
      draft = edited(draft, random);
    }
    assertThat(draft.origins()).as("seed %s", seed).hasSize(draft.text().length() + 1).isSorted();
    OffsetMap map = new OffsetMap(original, draft.origins());
    for (int i = 0; i < draft.text().length(); i++) {
      int from = map.original(i);
      if (draft.text().charAt(i) != '#') {
        assertThat(original.charAt(from))
            .as("seed %s, offset %s", seed, i)
            .isEqualTo(draft.text().charAt(i));
      }
      long feeds = original.substring(0, from).chars().filter(c -> c == '\n').count();
      assertThat(map.lineAt(i)).as("seed %s, offset %s", seed, i).isEqualTo((int) feeds + 1);
    }
    assertThat(map.original(draft.text().length())).isEqualTo(original.length());
  }

  /** What an edit writes is '#', so that whatever else is found must be unchanged. */
  private static Draft edited(Draft draft, Random random) {
    Edits edits = new Edits(draft);
    for (int at = random.nextInt(9); at < draft.text().length(); at += 1 + random.nextInt(20)) {
      int end = Math.min(draft.text().length(), at + random.nextInt(5));
      edits.replace(at, end, "#".repeat(random.nextInt(4)));
      at = end;
    }
    return edits.apply();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(8) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  @Test
  void countsRepairsButNotAdjustments() {
    Edits edits = new Edits(Draft.of("một  hai\nba", List.of()));
    edits.adjust(3, 5, " ");
    edits.replace(8, 9, " ");
    assertThat(edits.apply().text()).isEqualTo("một hai ba");
    assertThat(edits.count()).isEqualTo(1);
    assertThat(edits.firstAt()).isEqualTo(8);
  }

  @Test
  void refusesToGoBack() {
    Edits edits = new Edits(Draft.of("một hai", List.of()));
    edits.replace(4, 7, "ba");
    assertThatThrownBy(() -> edits.replace(0, 3, "bốn"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
