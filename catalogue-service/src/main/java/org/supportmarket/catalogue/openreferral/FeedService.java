package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A listing as a service of Open Referral UK.
 *
 * @param schedules null, like all that follows, where only what a service has once is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralService")
record FeedService(
    UUID id,
    UUID organizationId,
    String name,
    String description,
    String url,
    String email,
    String status,
    String fees,
    String accreditations,
    Integer minimumAge,
    Integer maximumAge,
    String alert,
    Instant lastModified,
    FeedOrganization organization,
    List<Schedule> schedules,
    List<Area> serviceAreas,
    List<FeedServiceAtLocation> serviceAtLocations,
    List<Language> languages,
    List<CostOption> costOptions,
    List<Contact> contacts,
    List<FeedAttribute> attributes) {

  static final String ACTIVE = "active";

  /** Only that there is one of this name. */
  static FeedService named(UUID id, String name) {
    return new FeedService(
        id, null, name, null, null, null, ACTIVE, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }

  /** When it is open: days as in iCalendar, times of the day in the United Kingdom. */
  @Schema(name = "OpenReferralSchedule")
  record Schedule(
      UUID id,
      UUID serviceId,
      String freq,
      int interval,
      String byday,
      String opensAt,
      String closesAt) {}

  /** Where people have to live. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OpenReferralServiceArea")
  record Area(
      UUID id, UUID serviceId, String name, String extent, String extentType, String serviceArea) {}

  /** A language it is given in. */
  @Schema(name = "OpenReferralLanguage")
  record Language(UUID id, UUID serviceId, String code, String name) {}

  /** What one unit costs. The feed wants pounds where we count pence. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OpenReferralCostOption")
  record CostOption(
      UUID id,
      UUID serviceId,
      LocalDate validFrom,
      LocalDate validTo,
      String option,
      @JsonIgnore long pricePence,
      String amountDescription) {

    /** In pounds, to the penny. */
    @JsonProperty("amount")
    public BigDecimal pounds() {
      return BigDecimal.valueOf(pricePence, 2);
    }
  }

  /** Whom to ask. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OpenReferralContact")
  record Contact(UUID id, UUID serviceId, String name, String title, List<Phone> phones) {}

  /** A number to ring. */
  @Schema(name = "OpenReferralPhone")
  record Phone(UUID id, String number) {}
}
