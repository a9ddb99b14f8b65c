package org.supportmarket.ordering.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an alert is to be; {@code percent} from 50 to 100, only for {@code used}, else 85. */
record AlertRequest(Boolean active, @Schema(nullable = true, examples = "85") Integer percent) {}
