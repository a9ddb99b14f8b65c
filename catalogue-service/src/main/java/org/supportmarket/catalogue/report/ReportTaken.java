package org.supportmarket.catalogue.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to whoever reports: it has arrived. */
@Schema(name = "ReportTaken")
record ReportTaken(UUID id, ReportStatus status) {}
