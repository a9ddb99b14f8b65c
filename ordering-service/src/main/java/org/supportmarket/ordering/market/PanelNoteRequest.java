package org.supportmarket.ordering.market;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commissioner notes about a panel. */
record PanelNoteRequest(
    @Schema(
            description = "What the rows are narrowed to, if to anything",
            examples = "{\"category\":\"homecare\"}")
        Map<String, String> filters,
    @Schema(maxLength = 1000, examples = "Two agencies merged in May.") String words) {}
