package vn.cancu.index;

import static vn.cancu.index.Level.DOCUMENT;
import static vn.cancu.index.Level.PROVISION;
import static vn.cancu.index.Level.REFERENCE;
import static vn.cancu.index.Level.TASK;

import java.util.Locale;
import java.util.Set;

/**
 * All fields of the index. A field that stands on several levels is one field on each of them, with
 * statistics of its own, except {@link #LEVEL} and {@link #SOURCE}. Whoever changes what is written
 * raises {@link Manifest#VERSION}.
 */
public enum Field {
  /** {@link Level#key()} of the entry. */
  LEVEL(Role.KEYWORD, DOCUMENT, PROVISION, TASK, REFERENCE),
  /** Key of the source the entry was read from. */
  SOURCE(Role.KEYWORD, DOCUMENT, PROVISION, TASK, REFERENCE),
  /** The words of the entry itself. */
  BODY(Role.TEXT, DOCUMENT, PROVISION, TASK, REFERENCE),
  /** The title of a document; the headings of a provision and of those above it, of a task. */
  HEAD(Role.TEXT, DOCUMENT, PROVISION, TASK),
  /** The title of the document it stands in. */
  TITLE(Role.TEXT, PROVISION),
  /** Where it stands in a law: {@link PlaceKeys}. */
  PLACE(Role.KEYWORD, PROVISION),
  /** Keys of the numbers of the documents cited inside it. */
  CITED_NUMBER(Role.KEYWORD, DOCUMENT, PROVISION, TASK, REFERENCE),

  /** The document's id. */
  ID(Role.KEYWORD, DOCUMENT),
  /** Keys of the document's own number; a provision is cited by it too. */
  OWN_NUMBER(Role.KEYWORD, DOCUMENT, PROVISION),
  /** Slug of the type. */
  TYPE(Role.FACET, DOCUMENT),
  /** Name of the issuer. */
  ISSUER(Role.FACET, DOCUMENT),
  /** Year of issue. */
  YEAR(Role.FACET, DOCUMENT),
  /** Day of issue. */
  ISSUED(Role.DATE, DOCUMENT),
  /** A {@link DocumentHead}. */
  SUMMARY(Role.COLUMN, DOCUMENT),
  /** An {@link ArchivedDocument}. */
  WHOLE(Role.ARCHIVED, DOCUMENT),

  /** Units of the task in either role: {@link UnitValue#value}. */
  UNIT(Role.FACET, TASK),
  /** Units that lead. */
  LEAD(Role.FACET, TASK),
  /** Units that take part. */
  COORDINATING(Role.FACET, TASK),
  /** Units that are reported to. */
  RECIPIENT(Role.FACET, TASK),
  /** Where the deadline stands: {@link DeadlineValues#values()}. */
  DEADLINE(Role.FACET, TASK),
  /** The day a task is due, where it is due on a day; not counted, there are too many. */
  DUE_DAY(Role.KEYWORD, TASK),
  /** The last day in time. */
  DUE(Role.DATE, TASK),
  /** {@link vn.cancu.document.Task.Origin} in lower case. */
  ORIGIN(Role.FACET, TASK),
  /** {@link vn.cancu.document.Task.Kind} in lower case. */
  KIND(Role.FACET, TASK),
  /** Id of the document and heading of the section, joined by {@link Described#SEPARATOR}. */
  SECTION(Role.FACET, TASK),
  /** {@link PlainWords} of its content, by which the same task is known in other documents. */
  WORDS(Role.COLUMN, TASK),
  /** When a task that comes again is due: {@link DueKeys#of(vn.cancu.document.Recurrence)}. */
  RECURS(Role.FACET, TASK),
  /** What a task waits for: {@link DueKeys#of(vn.cancu.document.Condition)}. */
  AWAITS(Role.FACET, TASK),
  /** {@link UnitValue#described} of its units. */
  UNIT_NAME(Role.KEYWORD, TASK),

  /** Id of the cited document; none when the document names itself. */
  TARGET(Role.FACET, REFERENCE),
  /**
   * The places cited in it and those they lie in, as {@link vn.cancu.document.DocumentPlace}; not
   * counted, there are too many.
   */
  PINPOINT(Role.KEYWORD, REFERENCE),
  /** What the document does with the other: {@link vn.cancu.document.Relation} in lower case. */
  RELATION(Role.FACET, REFERENCE),
  /** A {@link Described} cited document. */
  DESCRIBED(Role.KEYWORD, REFERENCE),
  /** A cited id without a year and one it may be, joined by {@link Described#SEPARATOR}. */
  CANDIDATE(Role.KEYWORD, REFERENCE),

  /** A {@link ProvisionRecord}, {@link TaskRecord} or {@link ReferenceRecord}. */
  RECORD(Role.STORED, PROVISION, TASK, REFERENCE);

  private final Role role;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable set
  private final Set<Level> levels;

  Field(Role role, Level... levels) {
    this.role = role;
    this.levels = Set.of(levels);
  }

  public Role role() {
    return role;
  }

  /** Whether entries of a level have the field. */
  public boolean isOn(Level level) {
    return levels.contains(level);
  }

  /**
   * The name of the field on a level: {@code task.unit}.
   *
   * @throws IllegalArgumentException when entries of that level have no such field
   */
  public String on(Level level) {
    if (!isOn(level)) {
      throw new IllegalArgumentException(this + " does not stand on " + level);
    }
    String name = name().toLowerCase(Locale.ROOT);
    return this == LEVEL || this == SOURCE ? name : level.key() + "." + name;
  }
}
