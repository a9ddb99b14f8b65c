package org.supportmarket.catalogue.openreferral;

import java.time.Instant;
import java.util.List;
import org.supportmarket.catalogue.listing.ListingRow;

/**
 * A listing with what the feed adds to it.
 *
 * @param modified when anything of what the feed shows of it last changed
 * @param cqcTypes codes of the Care Quality Commission's service types it is registered as
 */
record ServiceRow(ListingRow listing, Instant modified, List<String> cqcTypes) {}
