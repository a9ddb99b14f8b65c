package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the report of each month goes; {@code canSend}: whether any mail can be sent. */
public record ReportRecipients(boolean canSend, List<Recipient> recipients) {

  /** A mailbox; {@code lastMonth} is "2026-10", null if nothing was sent yet. */
  public record Recipient(
      UUID id, String address, Instant addedAt, String lastMonth, Instant lastSentAt) {}

  public ReportRecipients {
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
