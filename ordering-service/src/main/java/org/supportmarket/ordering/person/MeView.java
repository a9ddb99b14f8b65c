package org.supportmarket.ordering.person;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is to us. */
record MeView(
    @Schema(nullable = true, examples = "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11") UUID personId,
    @Schema(examples = "Hazel Holder") String name,
    @Schema(examples = "[\"budget-holder\"]") List<String> roles,
    @Schema(nullable = true, examples = "E10900001") String council,
    @Schema(nullable = true) UUID provider,
    List<UUID> actingFor) {}
