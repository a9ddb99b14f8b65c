package org.supportmarket.ordering.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.order.OrderStatus;

/**
 * Something an officer of the council has to look into, about one person and mostly one of their
 * orders.
 *
 * @param outcome what was done about it; null while open and where the cause went by itself
 */
@Schema(name = "CouncilTask")
record TaskView(
    UUID id,
    @Schema(examples = "suspension") String kind,
    TaskState state,
    boolean urgent,
    LocalDate dueOn,
    Instant raisedAt,
    UUID personId,
    @Schema(nullable = true, examples = "Hazel Holder") String personName,
    @Schema(nullable = true) UUID orderId,
    @Schema(nullable = true) OrderStatus orderStatus,
    @Schema(nullable = true) UUID listingId,
    @Schema(nullable = true, description = "The look, budget or order that settles it")
        UUID objectId,
    @Schema(nullable = true, description = "What it is about") String words,
    @Schema(nullable = true) Instant closedAt,
    @Schema(nullable = true) String outcome) {

  /** What the audit says was looked at: a look withheld from the person stays withheld with it. */
  About about(String council) {
    return "withheld_look".equals(kind)
        ? About.person(personId, council, "look", objectId)
        : About.person(personId, council, "task", id);
  }

  TaskView inWords(String name, String words, String outcome) {
    return new TaskView(
        id,
        kind,
        state,
        urgent,
        dueOn,
        raisedAt,
        personId,
        name,
        orderId,
        orderStatus,
        listingId,
        objectId,
        words,
        closedAt,
        outcome);
  }
}
