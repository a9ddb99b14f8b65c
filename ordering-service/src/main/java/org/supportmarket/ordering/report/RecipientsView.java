package org.supportmarket.ordering.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the report of each month goes. */
@Schema(name = "ReportRecipients")
record RecipientsView(
    @Schema(description = "Whether this installation can send mail at all") boolean canSend,
    List<RecipientView> recipients) {}
