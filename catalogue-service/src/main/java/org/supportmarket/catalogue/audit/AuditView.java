package org.supportmarket.catalogue.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the audit. */
@Schema(name = "AuditEntry")
record AuditView(
    Instant recordedAt,
    @Schema(description = "Issuer and subject of the login, or `system`") String actor,
    List<String> roles,
    @Schema(examples = "provider.suspended") String action,
    @Schema(examples = "provider") String kind,
    UUID subjectId,
    JsonNode detail,
    @Schema(description = "What they wrote about it, or null") String words) {}
