package org.supportmarket.ordering.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about it. */
record CloseRequest(
    @Schema(examples = "Rang Hazel; another cleaner starts on Monday.", maxLength = 1000)
        String words) {}
