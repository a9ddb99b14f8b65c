package org.supportmarket.ordering.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the care manager answers, in plain words. */
record AnswerRequest(
    @Schema(examples = "Yes. It fits what we agreed about getting out.", maxLength = 1000)
        String words) {}
