package org.supportmarket.ordering.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a council has agreed with a provider.
 *
 * @param listPence the least the provider asked everybody for one unit on the day it was agreed;
 *     null where it offered none
 * @param weeklyUnits what the council pays for each week; null for a rate
 * @param endsOn the last day that was agreed
 * @param endedOn the last day it held, where it was ended earlier; null otherwise
 * @param state to_come, in_force, over or ended
 * @param readAt when the provider said that it had read it, or null
 */
@Schema(name = "ProviderAgreement")
public record AgreementView(
    UUID id,
    @Schema(examples = "E10900001") String council,
    String councilName,
    UUID providerId,
    String providerName,
    AgreementKind kind,
    @Schema(examples = "homecare") String category,
    @Schema(examples = "hour") String unit,
    @Schema(examples = "2200") long pence,
    @Schema(examples = "2400", nullable = true) Long listPence,
    @Schema(examples = "40", nullable = true) Integer weeklyUnits,
    LocalDate beginsOn,
    LocalDate endsOn,
    @Schema(nullable = true) LocalDate endedOn,
    String contact,
    @Schema(examples = "in_force") String state,
    Instant recordedAt,
    @Schema(nullable = true) Instant readAt) {

  AgreementView named(String provider) {
    return new AgreementView(
        id,
        council,
        councilName,
        providerId,
        provider,
        kind,
        category,
        unit,
        pence,
        listPence,
        weeklyUnits,
        beginsOn,
        endsOn,
        endedOn,
        contact,
        state,
        recordedAt,
        readAt);
  }

  /** Whether there is still something to end. */
  boolean open() {
    return state.equals("to_come") || state.equals("in_force");
  }

  /** The last day on which it holds. */
  LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }
}
