package vn.cancu.repair;

/**
 * One place where a repair changed what a reader sees: letters, or which line they stand on. Other
 * ways to write the same character, blanks nobody sees and empty lines are none.
 *
 * @param step the repair
 * @param line 1-based line of the text as found
 * @param was what stood there before this step; a line feed for the end of a line
 * @param is what stands there after it
 * @param before some of the text in front of it
 * @param after some of the text behind it
 */
public record Change(
    RepairStep step, int line, String was, String is, String before, String after) {

  public Change {
    if (line < 1) {
      throw new IllegalArgumentException("no line: " + line);
    }
  }
}
