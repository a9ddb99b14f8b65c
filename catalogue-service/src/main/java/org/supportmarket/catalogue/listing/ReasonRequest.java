package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a moderator decides so; the provider reads it. */
@Schema(name = "ReasonRequest")
record ReasonRequest(@Schema(examples = "The price is for two hours, isn't it?") String reason) {}
