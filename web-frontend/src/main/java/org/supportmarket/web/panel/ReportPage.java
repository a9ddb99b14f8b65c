package org.supportmarket.web.panel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.layout.Problems;

/**
 * Where the report of each month goes.
 *
 * @param typed what stands in the field
 */
@CheckedTemplate(basePath = "panel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(
    boolean canSend, List<Mailbox> mailboxes, String typed, String done, Problems problems)
    implements TemplateInstance {

  /** A mailbox; {@code month} and when it was sent are null if nothing was yet. */
  record Mailbox(UUID id, String address, String month, Instant sentAt) {}
}
