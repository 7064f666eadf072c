package vn.cancu.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head and the foot of a document say about it. Names are written out and in
 * administrative case.
 *
 * @param number as printed, damage healed, such as {@code 114/QĐ-BHXH}
 * @param type document type, such as "Quyết định"
 * @param issuer canonical name of the issuing body
 * @param place where it was signed
 * @param issuedOn date of signing
 * @param title the text after the type line, the type not repeated
 * @param signer name of the person
 * @param signerTitle the signer's own office
 * @param recipients the lines of "Nơi nhận", in order
 * @param planYear the year a plan is for, which may differ from the year of issue
 * @param effectiveOn the day from which it is in force, where its source says so
 * @param url {@code http} or {@code https} address of its source
 */
public record Metadata(
    @Nullable String number,
    @Nullable String type,
    @Nullable String issuer,
    @Nullable String place,
    @Nullable LocalDate issuedOn,
    @Nullable String title,
    @Nullable String signer,
    @Nullable String signerTitle,
    List<String> recipients,
    @Nullable Integer planYear,
    @Nullable LocalDate effectiveOn,
    @Nullable String url) {

  public Metadata {
    recipients = List.copyOf(recipients);
  }

  /** What is printed in the document itself, without what only its source knows. */
  public Metadata(
      @Nullable String number,
      @Nullable String type,
      @Nullable String issuer,
      @Nullable String place,
      @Nullable LocalDate issuedOn,
      @Nullable String title,
      @Nullable String signer,
      @Nullable String signerTitle,
      List<String> recipients,
      @Nullable Integer planYear) {
    this(
        number,
        type,
        issuer,
        place,
        issuedOn,
        title,
        signer,
        signerTitle,
        recipients,
        planYear,
        null,
        null);
  }
}
