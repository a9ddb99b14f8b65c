package org.supportmarket.web.client;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** What to search for; null fields are not sent. */
public record ListingQuery(
    @QueryParam("q") String words,
    @QueryParam("category") List<String> categories,
    @QueryParam("provider_id") UUID providerId,
    @QueryParam("accreditation") String accreditation,
    @QueryParam("max_price_pence") Long maxPricePence,
    @QueryParam("min_rating") Integer minRating,
    @QueryParam("sort") String sort,
    @QueryParam("page") int page,
    @QueryParam("per_page") int perPage) {}
