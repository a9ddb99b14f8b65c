package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing on offer, with everything a buyer wants to know; {@code spaces} is null where they are
 * not counted.
 */
public record Listing(
    UUID id,
    int version,
    String name,
    String summary,
    String description,
    String category,
    Seller provider,
    Price price,
    Rating rating,
    List<Accreditation> accreditations,
    List<String> included,
    List<String> notIncluded,
    Integer noticeDays,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    String district,
    String status,
    boolean orderable) {

  /** Who offers it and how to reach them; {@code cqc} is null where no registration is needed. */
  public record Seller(
      UUID id,
      String name,
      boolean micro,
      String about,
      String phone,
      String email,
      String website,
      Cqc cqc) {}

  public Listing {
    accreditations = accreditations == null ? List.of() : List.copyOf(accreditations);
    included = included == null ? List.of() : List.copyOf(included);
    notIncluded = notIncluded == null ? List.of() : List.copyOf(notIncluded);
    rating = rating == null ? Rating.NONE : rating;
  }
}
