package org.supportmarket.ordering.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the care manager is asked.
 *
 * @param words what the person would like them to know, or null
 */
record ApprovalRequest(
    List<WishRequest> lines,
    @Schema(nullable = true, examples = "It is for my drama class.", maxLength = 1000)
        String words) {}
