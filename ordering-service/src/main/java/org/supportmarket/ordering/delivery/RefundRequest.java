package org.supportmarket.ordering.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes back and why; told to the person.
 *
 * @param pence from 1 to what is still owed
 * @param timeId of which time, or null for the latest
 */
public record RefundRequest(
    @Schema(examples = "500") Long pence,
    @Schema(examples = "We came half an hour late.", maxLength = 500) String reason,
    @Schema(nullable = true) UUID timeId) {}
