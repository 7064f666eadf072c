package vn.cancu.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that were recognised as other words; only a listed phrase around them gives them away. */
final class Misreadings implements Healing {

  private final Phrases phrases;

  Misreadings(Phrases phrases) {
    this.phrases = phrases;
  }

  private record Word(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  @Override
  public void heal(Draft draft, Edits edits) {
    TextWords words = draft.words().in(draft.text());
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      WordTable.Entry word = words.start(i) < done ? null : words.entry(i);
      List<Phrases.Misreading> possible = word == null ? List.of() : word.misreadings(phrases);
      if (!possible.isEmpty()) {
        Word first = new Word(words.start(i), words.end(i));
        done = repairedUpTo(draft.text(), first, possible, edits);
      }
    }
  }

  private static int repairedUpTo(
      String text, Word first, List<Phrases.Misreading> possible, Edits edits) {
    for (Phrases.Misreading misreading : possible) {
      List<Word> found = match(text, first, misreading.wrong());
      if (!found.isEmpty()) {
        replace(text, found, misreading.right(), edits);
        return found.getLast().end();
      }
    }
    return 0;
  }

  private static List<Word> match(String text, Word first, List<String> wrong) {
    List<Word> found = new ArrayList<>(List.of(first));
    int at = first.end();
    for (String expected : wrong.subList(1, wrong.size())) {
      int start = at;
      while (start < text.length() && start - at < 4 && " ,-–".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      int end = start + expected.length();
      if (start == at
          || end > text.length()
          || !text.substring(start, end).toLowerCase(Locale.ROOT).equals(expected)
          || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
        return List.of();
      }
      found.add(new Word(start, end));
      at = end;
    }
    return found;
  }

  private static void replace(String text, List<Word> found, String right, Edits edits) {
    String[] words = right.split(" ");
    if (words.length != found.size()) {
      boolean lower = Character.isLowerCase(text.charAt(found.getFirst().start()));
      edits.replace(
          found.getFirst().start(),
          found.getLast().end(),
          lower ? right.toLowerCase(Locale.ROOT) : right);
      return;
    }
    for (int i = 0; i < words.length; i++) {
      String written = found.get(i).of(text);
      if (!written.toLowerCase(Locale.ROOT).equals(words[i].toLowerCase(Locale.ROOT))) {
        edits.replace(found.get(i).start(), found.get(i).end(), inCaseOf(written, words[i]));
      }
    }
  }

  private static String inCaseOf(String written, String word) {
    if (written.equals(written.toUpperCase(Locale.ROOT)) && written.length() > 1) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
