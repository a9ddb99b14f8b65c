package org.supportmarket.web.market;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Alike;
import org.supportmarket.web.client.OutlookApi;
import org.supportmarket.web.client.RatingsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.client.WhatHelped;
import org.supportmarket.web.layout.NeedWords;
import org.supportmarket.web.session.Visitor;

/**
 * What people with a need like the visitor's buy, and what it helped with. They choose the need
 * themselves: nothing is read that was written down about them.
 */
@Path("/like-me")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LikeMeResource {
  @Inject Visitor visitor;
  @Inject Clock clock;
  @Inject @RestClient OutlookApi outlook;
  @Inject @RestClient RatingsApi ratings;

  @GET
  public TemplateInstance show(@RestQuery @DefaultValue("") String need) {
    String council = visitor.me().council();
    return council == null || NeedWords.named(need).isEmpty()
        ? LikeMePage.question(NeedWords.choices(need), council != null)
        : answered(council, NeedWords.named(need).orElseThrow());
  }

  private LikeMePage answered(String council, NeedWords need) {
    Alike alike = outlook.alike(council, need.code());
    return LikeMePage.of(alike, need, helped(), LocalDate.now(clock));
  }

  /** Without the ratings the page says what people buy, and not what it helped with. */
  private Map<String, List<WhatHelped>> helped() {
    try {
      return ratings.whatHelped().stream().collect(Collectors.groupingBy(WhatHelped::category));
    } catch (Refusal | Unreachable resting) {
      return Map.of();
    }
  }
}
