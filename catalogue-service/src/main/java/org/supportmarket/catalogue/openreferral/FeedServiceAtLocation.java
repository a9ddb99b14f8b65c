package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a service is given at a place.
 *
 * @param service null where it stands within the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralServiceAtLocation")
record FeedServiceAtLocation(
    UUID id, UUID serviceId, UUID locationId, FeedLocation location, FeedService service) {}
