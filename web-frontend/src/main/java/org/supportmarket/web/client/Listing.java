package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing on offer, with everything a buyer wants to know.
 *
 * @param noticeDays null where nothing is agreed, as are the least quantity and the least minutes
 * @param cancellation from the longest notice to the shortest
 * @param makeUp null where the provider does not say
 * @param regulated whether the Care Quality Commission registers it today; null if not known
 * @param spaces null where they are not counted
 * @param suspendedReason null unless it cannot be ordered for now
 */
public record Listing(
    UUID id,
    int version,
    String kind,
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
    Integer minimumQuantity,
    Integer minimumMinutes,
    List<CancellationTier> cancellation,
    MakeUp makeUp,
    List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    boolean workerGenderChoice,
    boolean introductionOnly,
    boolean worksDirectlyForPerson,
    Boolean regulated,
    Coverage coverage,
    List<OpenTime> times,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    boolean spacesStale,
    String district,
    String status,
    boolean orderable,
    String suspendedReason) {

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

  /** Whoever cancels with less notice than this pays this share of the price. */
  public record CancellationTier(int noticeHours, int chargePercent) {}

  /** Where the price goes, in thousandths that sum to 1,000. */
  public record MakeUp(int directSupportPermille, int coordinationPermille, int companyPermille) {}

  /** Where it is given: districts by name, or so far around its place. */
  public record Coverage(List<String> districts, Integer radiusKm) {
    public Coverage {
      districts = orNone(districts);
    }
  }

  /** When: {@code day} is mon to sun, the times are HH:MM. */
  public record OpenTime(String day, String from, String until) {}

  public Listing {
    accreditations = orNone(accreditations);
    included = orNone(included);
    notIncluded = orNone(notIncluded);
    cancellation = orNone(cancellation);
    ageGroups = orNone(ageGroups);
    needs = orNone(needs);
    languages = orNone(languages);
    access = orNone(access);
    times = orNone(times);
    coverage = coverage == null ? new Coverage(List.of(), null) : coverage;
    rating = rating == null ? Rating.NONE : rating;
  }

  public boolean suspended() {
    return "suspended".equals(status);
  }

  static <T> List<T> orNone(List<T> all) {
    return all == null ? List.of() : List.copyOf(all);
  }
}
