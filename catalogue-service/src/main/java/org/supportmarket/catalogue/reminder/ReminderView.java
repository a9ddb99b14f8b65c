package org.supportmarket.catalogue.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a provider should see to. */
@Schema(name = "Reminder")
record ReminderView(
    UUID id,
    @Schema(enumeration = {"accreditation", "spaces"}) String kind,
    @Schema(description = "The accreditation's id, or the listing's") UUID subjectId,
    @Schema(description = "What the accreditation or the listing is called") String name,
    @Schema(description = "The last day it counts, or the day spaces were last confirmed")
        LocalDate about,
    @Schema(description = "60, 30 or 7 days before it runs out; 30 since spaces were confirmed")
        int stageDays,
    @Schema(description = "Days until it runs out, or since spaces were confirmed") long days,
    Instant madeAt) {}
