package vn.cancu.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * A document a text names, held or only cited.
 *
 * @param type such as "Nghị định"
 * @param number as printed
 * @param title its title, or the name of a law known by name
 * @param citations number of references to it
 */
public record NamedDocument(
    DocumentId id,
    String type,
    @Nullable String number,
    @Nullable String title,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    boolean held,
    long citations) {}
