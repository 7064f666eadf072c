package vn.cancu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the site and the API ask an index about the time of tasks. Requests are read in scope tasks,
 * whatever theirs is.
 */
public interface DueEngine {

  /** The tasks that answer a request, by when they are due. */
  DueCensus census(SearchRequest request);

  /**
   * The tasks that answer a request on the days of a timetable, earliest first; as many as the
   * request wants, from its cursor on.
   *
   * @throws BadCursorException when the cursor is not one of this request and timetable
   */
  Occurrences occurrences(SearchRequest request, Timetable timetable);

  /**
   * The first tasks of every day of a timetable that has any; those that come again stand last.
   *
   * @param size how many a day at most
   */
  Map<LocalDate, List<Occurrence>> firstOfDays(
      SearchRequest request, Timetable timetable, int size);

  /**
   * The tasks that answer a request and have no day; as many as the request wants, from its cursor
   * on.
   *
   * @throws BadCursorException when the cursor is not one of this request and kinds
   */
  UndatedHits undated(SearchRequest request, Undated which);

  /** Units by the months of their tasks. */
  Load load(LoadRequest request);
}
