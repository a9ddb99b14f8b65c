package org.supportmarket.catalogue.accreditation;

import java.util.UUID;

/** Fired inside the transaction that changed what speaks for a provider. */
public record AccreditationsChanged(UUID providerId) {}
