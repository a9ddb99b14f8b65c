package org.supportmarket.catalogue.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rebuild did. */
@Schema(name = "RebuiltIndex")
record RebuiltIndex(String index, long listings, long milliseconds) {}
