package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.HonestyApi;
import org.supportmarket.web.client.ListingChange;
import org.supportmarket.web.client.ModeratedProvider;
import org.supportmarket.web.client.ModeratedReview;
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ProviderWordsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Report;
import org.supportmarket.web.client.ReviewModerationApi;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.moderator.QueuesPage.Queue;

/** A moderator's first page: what waits, how many of each, and since when. */
@Path("/moderator")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class QueuesResource {
  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*?/?(listings|providers)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#].*)?");

  @Inject @RestClient ModerationApi catalogue;
  @Inject @RestClient ReviewModerationApi ratings;
  @Inject @RestClient ProviderWordsApi words;
  @Inject @RestClient HonestyApi honesty;

  @GET
  @RunOnVirtualThread
  public TemplateInstance queues() {
    return page(Problems.none());
  }

  /** From the address of a listing's or provider's page to what moderators can do about it. */
  @GET
  @Path("/look-up")
  @RunOnVirtualThread
  public Response lookUp(@RestQuery String address) {
    Matcher found = ADDRESS.matcher(address == null ? "" : address.strip());
    if (!found.matches()) {
      Problems problems =
          Problems.of("address", "Paste the address of a listing’s or a provider’s page");
      return Response.status(422).entity(page(problems)).build();
    }
    return Response.seeOther(URI.create("/moderator/" + found.group(1) + "/" + found.group(2)))
        .build();
  }

  private QueuesPage page(Problems problems) {
    return QueuesPage.of(
        List.of(
            providers("New providers", "applied"),
            reviews("Reviews", "waiting"),
            reviews("Appeals against a decision", "appeals"),
            reviews("Reviews to be removed", "removals"),
            whole(
                "Replies and disputes of providers",
                "/moderator/provider-words",
                words::waiting,
                ProviderWordsApi.FromProvider::since),
            whole(
                "Signs to look into", "/moderator/signs", honesty::flags, HonestyApi.Flag::foundAt),
            queue(
                "Changes to listings",
                "/moderator/changes",
                () -> catalogue.changes("submitted", 1, 1),
                ListingChange::submittedAt),
            providers("Changes to names and texts", "changed"),
            queue(
                "Training, insurance and checks",
                "/moderator/accreditations",
                () -> catalogue.accreditations(1, 1),
                MyAccreditation::claimedAt),
            queue(
                "Reports",
                "/moderator/reports",
                () -> catalogue.reports("open", 1, 1),
                Report::reportedAt),
            providers("Suspended providers", "suspended")),
        problems);
  }

  private Queue reviews(String name, String queue) {
    return queue(
        name, ReviewsPage.href(queue), () -> ratings.reviews(queue, 1, 1), ModeratedReview::since);
  }

  private static <T> Queue whole(
      String name, String href, Supplier<List<T>> ask, Function<T, Instant> since) {
    return queue(
        name,
        href,
        () -> {
          List<T> waiting = ask.get();
          return new Paged<>(waiting.size(), 1, waiting.size(), 1, waiting);
        },
        since);
  }

  private Queue providers(String name, String state) {
    return queue(
        name,
        ProvidersPage.href(state),
        () -> catalogue.providers(state, 1, 1),
        ModeratedProvider::submittedAt);
  }

  private static <T> Queue queue(
      String name, String href, Supplier<Paged<T>> ask, Function<T, Instant> since) {
    try {
      Paged<T> first = ask.get();
      Instant oldest = first.contents().stream().findFirst().map(since).orElse(null);
      return new Queue(name, href, first.totalItems(), oldest);
    } catch (Unreachable resting) {
      return new Queue(name, href, null, null);
    } catch (Refusal no) {
      if (no.status() < 500) {
        throw no;
      }
      return new Queue(name, href, null, null);
    }
  }
}
