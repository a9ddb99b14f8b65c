package org.supportmarket.catalogue.question;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.words.Words;

/** What is sent to ask a provider. */
@Schema(name = "NewQuestion")
record NewQuestion(
    @NotNull(message = "Say whether it is a question or a quote.") QuestionKind kind,
    @Schema(maxLength = Words.MOST, examples = "Do you come on Sundays?") String words) {}
