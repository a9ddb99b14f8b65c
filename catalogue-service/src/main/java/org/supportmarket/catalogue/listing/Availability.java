package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where and when something is offered and how much of it is free: changes often and binds nobody,
 * so it raises no version.
 *
 * @param locationId the place it is given from, or null
 * @param council GSS code, or null
 * @param district in people's words, or null
 * @param spaces how many more people could be served, or null if not said
 * @param spacesConfirmedOn when the provider last said so
 * @param coverageDistricts where it is given, in people's words; may be empty
 * @param coverageRadiusKm how far around its point it is given, 1 to 100, or null
 * @param times when in a week it is given; may be empty
 */
@Embeddable
public record Availability(
    UUID locationId,
    String council,
    String district,
    Double latitude,
    Double longitude,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    List<String> coverageDistricts,
    Integer coverageRadiusKm,
    @JdbcTypeCode(SqlTypes.JSON) List<OpenTime> times) {
  /** How long what was said about spaces can be relied on. */
  public static final int SPACES_FRESH_DAYS = 30;

  /** Nothing is said about where and how much. */
  public static final Availability UNKNOWN =
      new Availability(null, null, null, null, null, null, null);

  /** Without coverage and times. */
  public Availability(
      UUID locationId,
      String council,
      String district,
      Double latitude,
      Double longitude,
      Integer spaces,
      LocalDate spacesConfirmedOn) {
    this(
        locationId,
        council,
        district,
        latitude,
        longitude,
        spaces,
        spacesConfirmedOn,
        List.of(),
        null,
        List.of());
  }

  /** The same with this coverage and these times. */
  public Availability over(List<String> districts, Integer radiusKm, List<OpenTime> openTimes) {
    return new Availability(
        locationId,
        council,
        district,
        latitude,
        longitude,
        spaces,
        spacesConfirmedOn,
        districts,
        radiusKm,
        openTimes);
  }

  /** The same with so many spaces, confirmed on this day. */
  Availability withSpaces(Integer free, LocalDate confirmedOn) {
    return new Availability(
        locationId,
        council,
        district,
        latitude,
        longitude,
        free,
        confirmedOn,
        coverageDistricts,
        coverageRadiusKm,
        times);
  }

  /** Whether spaces are said, but too long before this day to rely on. */
  public static boolean stale(Integer spaces, LocalDate confirmedOn, LocalDate day) {
    return spaces != null
        && (confirmedOn == null || confirmedOn.plusDays(SPACES_FRESH_DAYS).isBefore(day));
  }
}
