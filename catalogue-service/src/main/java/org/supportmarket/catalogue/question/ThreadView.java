package org.supportmarket.catalogue.question;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation with all that was said. */
@Schema(name = "QuestionThread")
record ThreadView(
    QuestionView question,
    @Schema(description = "Which side the caller is on") Side you,
    List<MessageView> messages) {

  /** What one side wrote. */
  @Schema(name = "QuestionMessage")
  record MessageView(Side author, String words, Instant writtenAt) {
    static MessageView of(QuestionMessage message) {
      return new MessageView(message.author(), message.words(), message.writtenAt());
    }
  }
}
