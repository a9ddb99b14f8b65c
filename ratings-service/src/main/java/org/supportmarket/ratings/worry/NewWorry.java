package org.supportmarket.ratings.worry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to tell the safeguarding desk something. */
public record NewWorry(
    @NotNull(message = "Send the key of the form.")
        @Schema(description = "New for each form shown: the same click twice is told once")
        UUID key,
    @Pattern(regexp = "[A-Z][0-9]{8}", message = "A council is named by its GSS code.")
        @Schema(description = "Whose desk, by GSS code; null goes to every desk until one takes it")
        String council,
    @Schema(maxLength = TellWorry.MOST_WORDS) String words,
    @Schema(maxLength = TellWorry.MOST_BESIDE, description = "Whom it is about; may be empty")
        String about,
    @Schema(maxLength = TellWorry.MOST_BESIDE, description = "Name and number, if they may be rung")
        String reach,
    @Schema(
            maxLength = TellWorry.MOST_BESIDE,
            description = "When it is safe to ring; may be empty")
        String ring) {}
