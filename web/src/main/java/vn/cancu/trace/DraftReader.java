package vn.cancu.trace;

import java.io.IOException;
import java.util.List;
import vn.cancu.document.Reference;

/**
 * The port through which texts come in that are not in the collection: drafts to be checked, lists
 * to be looked up. Nothing of them is kept. Implementations are safe for use by many threads.
 */
public interface DraftReader {

  /** Most characters of a text, of a file as well as typed. */
  int MOST_CHARACTERS = 2_000_000;

  /** Largest file, in bytes. */
  int MOST_BYTES = 20_000_000;

  /**
   * A text with what it names.
   *
   * @param text as it came in, or as it was found in a file
   */
  record Draft(String text, List<Found> found) {

    public Draft {
      found = List.copyOf(found);
    }
  }

  /**
   * A document named in a draft.
   *
   * @param reference what is said; its own spans mean nothing here
   * @param start offset of the mention in the text of the draft, in UTF-16 units
   * @param end offset after it
   * @param sentence the sentence around it, damage healed
   */
  record Found(Reference reference, int start, int end, String sentence) {}

  /** What became of a file. */
  sealed interface Reading {

    /** Its text was read. */
    record Read(Draft draft) implements Reading {}

    /**
     * It was not.
     *
     * @param reason Vietnamese sentence with the English one after it
     */
    record Refused(String reason) implements Reading {}
  }

  /** What a text names. */
  Draft read(String text);

  /**
   * What a file names.
   *
   * @param content at most {@link #MOST_BYTES}
   * @throws IOException when there is no place or process to read it
   */
  Reading read(byte[] content) throws IOException;
}
