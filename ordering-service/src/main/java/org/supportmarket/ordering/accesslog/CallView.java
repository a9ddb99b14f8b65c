package org.supportmarket.ordering.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer acts for a person on the phone until then. */
@Schema(name = "PhoneCall")
record CallView(UUID id, Instant until) {}
