/**
 * The search port answered by Lucene. Only this package and {@code index.lucene} know Lucene on the
 * reading side; it imports {@code search}, {@code index}, {@code index.lucene}, {@code analysis},
 * {@code document}, {@code language} and {@code vocabulary}.
 *
 * <p>A request is answered segment by segment with sets of entries ({@link
 * vn.cancu.search.lucene.LeafSearch}): what matches the text, what has a value, carried from level
 * to level by the order of the entries ({@link vn.cancu.search.lucene.LeafTree}). Totals of all
 * scopes and counts of all facets are read off the same sets, which is why they agree. The sets of
 * single syllables are kept ({@link vn.cancu.search.lucene.SyllableSets}). Only the hits of the
 * scope asked for are scored, and of them only those that may be among the best to the end ({@link
 * vn.cancu.search.lucene.TermScores}).
 *
 * <p>A value belongs to a hit when it stands inside the hit, or when the hit stands inside what has
 * it:
 *
 * <table>
 *   <caption>A hit of the scope has a value of a facet when …</caption>
 *   <tr><th>scope</th><th>unit, lead, coordinating, deadline</th><th>reference</th>
 *       <th>type, issuer, year</th></tr>
 *   <tr><td>documents</td><td>one of its tasks has it</td><td>it cites it anywhere</td>
 *       <td>it has it</td></tr>
 *   <tr><td>provisions</td><td>a task in its own text has it</td><td>its own text cites it</td>
 *       <td>its document has it</td></tr>
 *   <tr><td>tasks</td><td>it has it</td><td>its own row cites it</td>
 *       <td>its document has it</td></tr>
 *   <tr><td>references</td><td>the task it stands in has it</td><td>it is one to it</td>
 *       <td>its document has it</td></tr>
 * </table>
 *
 * <ul>
 *   <li>Several values of one facet are alternatives; several facets must all hold, those on tasks
 *       for the same task.
 *   <li>An excluded value leaves out every hit that has it, whatever else the hit has: a document
 *       with one task of an excluded unit is gone. So a further filter never gives more hits.
 *   <li>Fields typed in the text ({@code donvi:}, {@code han:}) beside words are restrictions like
 *       filters; in other places of a query they ask whether the hit has the value.
 *   <li>The count of a value is the number of hits with it as the only value chosen of its facet
 *       and everything else kept: the text, the other facets, what is excluded. An excluded value
 *       counts as if it were chosen instead.
 *   <li>A relative time looks at the last day in time: what was due before today is overdue.
 * </ul>
 *
 * <p>What was meant ({@link vn.cancu.search.lucene.Spelling}) and what may be typed next ({@link
 * vn.cancu.search.lucene.Completions}) is told from the collection alone; both are worked out in
 * the background when a commit is opened.
 */
@NullMarked
package vn.cancu.search.lucene;

import org.jspecify.annotations.NullMarked;
