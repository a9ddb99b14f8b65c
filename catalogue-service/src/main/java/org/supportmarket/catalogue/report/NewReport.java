package org.supportmarket.catalogue.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.words.Words;

/** What is sent to report a listing. */
@Schema(name = "NewReport")
record NewReport(
    @NotNull(message = "Say what it is about.") ReportAbout about,
    @Schema(maxLength = Words.MOST, examples = "The phone number rings somebody else.")
        String words) {}
