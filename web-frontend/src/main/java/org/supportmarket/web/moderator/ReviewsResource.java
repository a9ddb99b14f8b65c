package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.HonestyApi;
import org.supportmarket.web.client.ModeratedReview;
import org.supportmarket.web.client.ProviderWordsApi;
import org.supportmarket.web.client.ReviewModerationApi;
import org.supportmarket.web.client.ReviewModerationApi.Verdict;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** What people wrote about support, before and after everybody can read it. */
@Path("/moderator/reviews")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReviewsResource {
  /** As many as one form decides; few enough to load at once on a slow line. */
  private static final int PER_PAGE = 50;

  static final String FIELD = "decision-";
  private static final String PUBLISH = "publish";

  @Inject @RestClient ReviewModerationApi ratings;
  @Inject @RestClient ProviderWordsApi providers;
  @Inject @RestClient HonestyApi honesty;

  @GET
  public TemplateInstance list(
      @RestQuery @DefaultValue("waiting") String queue,
      @RestQuery String page,
      @RestQuery String done,
      @RestQuery String missed) {
    String only = queue.matches("waiting|appeals|removals") ? queue : "waiting";
    return ReviewsPage.of(
        only,
        ratings.reviews(only, PageNumber.of(page), PER_PAGE),
        ratings.pace(),
        decided(done, missed));
  }

  /** Everything that was chosen on the page; what was not waits on. */
  @POST
  public Response decide(MultivaluedMap<String, String> form) {
    List<Verdict> chosen =
        form.entrySet().stream()
            .filter(
                field ->
                    field.getKey().matches(FIELD + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(field -> verdict(field.getKey(), field.getValue().getLast()))
            .filter(verdict -> verdict != null)
            .limit(PER_PAGE)
            .toList();
    long missed =
        chosen.isEmpty()
            ? 0
            : ratings.decide(new ReviewModerationApi.Verdicts(chosen)).stream()
                .filter(outcome -> outcome.code() != null)
                .count();
    return Response.seeOther(
            URI.create("/moderator/reviews?done=" + (chosen.size() - missed) + "&missed=" + missed))
        .build();
  }

  @GET
  @Path("/{id}")
  public TemplateInstance one(@RestPath UUID id) {
    return ReviewPage.of(ratings.review(id), Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/{id}/propose")
  public Response propose(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    if (!ReviewReasons.knows(typed.one("reason"))) {
      return again(422, id, typed, Problems.of("reason", "Choose why it should go"));
    }
    Decision decision = Decision.because("words", typed.one("words"));
    return decision.take(
        () ->
            ratings.propose(
                id, new ReviewModerationApi.Removal(typed.one("reason"), decision.words())),
        here(id),
        page(id, typed));
  }

  @POST
  @Path("/{id}/remove")
  public Response remove(@RestPath UUID id) {
    return Decision.plain()
        .take(() -> ratings.remove(id, Map.of()), here(id), page(id, Typed.nothing()));
  }

  @POST
  @Path("/{id}/keep")
  public Response keep(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Decision decision = Decision.because("words", typed.one("words"));
    return decision.take(
        () -> ratings.keep(id, new ReviewModerationApi.Why(decision.words())),
        here(id),
        page(id, typed));
  }

  @POST
  @Path("/{id}/appeal")
  public Response appeal(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String answer = typed.one("answer");
    if (!answer.matches("show|stay")) {
      return again(422, id, typed, Problems.of("answer", "Choose whether it is shown"));
    }
    Decision decision = Decision.because("words", typed.one("words"));
    return decision.take(
        () ->
            ratings.decideAppeal(
                id,
                new ReviewModerationApi.AppealDecision(answer.equals("show"), decision.words())),
        here(id),
        page(id, typed));
  }

  /** Whoever wrote it works there, or is family: it becomes a sign to look into. */
  @POST
  @Path("/{id}/related")
  public Response related(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    if (!typed.one("how").matches("works_there|family")) {
      return again(422, id, typed, Problems.of("how", "Choose how they are related"));
    }
    return Decision.plain()
        .take(
            () -> honesty.related(new HonestyApi.Relation(id, typed.one("how"))),
            "/moderator/signs?done=related",
            page(id, typed));
  }

  /** What people say of its provider, told to it so that it points at nobody. */
  @POST
  @Path("/{id}/summary")
  public Response summarise(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Decision decision = Decision.because("summary", typed.one("summary"));
    return decision.take(
        () ->
            providers.summarise(
                review(id).providerId(), new ProviderWordsApi.Said(decision.words())),
        here(id),
        page(id, typed));
  }

  private Response again(int status, UUID id, Typed typed, Problems problems) {
    return Response.status(status).entity(page(id, typed).apply(problems)).build();
  }

  private Function<Problems, TemplateInstance> page(UUID id, Typed typed) {
    return problems -> ReviewPage.of(review(id), typed, problems);
  }

  private ModeratedReview review(UUID id) {
    return ratings.review(id);
  }

  private static String here(UUID id) {
    return "/moderator/reviews/" + id;
  }

  /** Null for "later" and for what is no decision. */
  private static Verdict verdict(String field, String chosen) {
    UUID review = UUID.fromString(field.substring(FIELD.length()));
    if (PUBLISH.equals(chosen)) {
      return new Verdict(review, null, null);
    }
    return ReviewReasons.knows(chosen) ? new Verdict(review, chosen, null) : null;
  }

  private static String decided(String done, String missed) {
    if (done == null || !done.matches("[0-9]{1,3}")) {
      return null;
    }
    String sentence =
        done.equals("0")
            ? "You decided nothing."
            : "You decided " + Numbers.things(Integer.parseInt(done), "review", "reviews") + ".";
    return missed == null || !missed.matches("[1-9][0-9]{0,2}")
        ? sentence
        : sentence
            + " "
            + Words.sentence(Numbers.things(Integer.parseInt(missed), "was", "were"))
            + " decided by somebody else meanwhile.";
  }
}
