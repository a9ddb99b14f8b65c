package org.supportmarket.web.council;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Rules;
import org.supportmarket.web.client.RulesApi;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** The next version of a council's rules: written rule by rule, then put in force. */
@Path(RulesResource.DRAFT)
@RolesAllowed("commissioner")
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
  @Inject OwnCouncil council;
  @Inject @RestClient RulesApi rules;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    return page(Typed.nothing(), "saved".equals(done), Problems.none());
  }

  /** Puts it in force, throws it away, or keeps the agreed rates. */
  @POST
  @RunOnVirtualThread
  public Response decide(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    UUID revision = revision(typed);
    return switch (typed.one("how")) {
      case "drop" ->
          sent(
              () -> rules.drop(council.gss(), new Rules.Holding(revision, null)),
              "/council/rules?done=dropped",
              typed);
      case "rates" -> {
        List<Rules.Rate> rates = rates(typed, problems);
        Rules.Draft draft = draft();
        List<Rules.Rate> all =
            Stream.concat(
                    rates.stream(),
                    draft.framework().stream().filter(rate -> rate.providerId() != null))
                .toList();
        yield problems.any()
            ? again(422, typed, problems)
            : sent(
                () -> rules.write(council.gss(), Rules.Writing.of(revision, draft.rules(), all)),
                RulesResource.DRAFT + "?done=saved",
                typed);
      }
      default -> {
        LocalDate from = DateTyped.read("from", typed, problems);
        if (from == null && !problems.any()) {
          problems.add("from", "Say from which day it is to hold");
        }
        yield problems.any()
            ? again(422, typed, problems)
            : sent(
                () -> rules.putInForce(council.gss(), new Rules.Holding(revision, from)),
                "/council/rules?done=in-force",
                typed);
      }
    };
  }

  @GET
  @Path("/{number}")
  @RunOnVirtualThread
  public TemplateInstance rule(@RestPath String number) {
    Rules.Draft draft = draft();
    Typed typed =
        number.equals("new")
            ? Typed.nothing()
            : RuleForm.fill(draft.rules().get(place(number, draft)));
    return page(number, draft.revision(), typed, Problems.none());
  }

  @POST
  @Path("/{number}")
  @RunOnVirtualThread
  public Response write(@RestPath String number, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Rules.Draft draft = draft();
    List<Rules.Rule> all = new ArrayList<>(draft.rules());
    Problems problems = Problems.none();
    change(number, draft, all, typed, problems);
    UUID revision = revision(typed);
    if (problems.any()) {
      return Response.status(422).entity(page(number, revision, typed, problems)).build();
    }
    try {
      rules.write(council.gss(), Rules.Writing.of(revision, all, draft.framework()));
      return Response.seeOther(URI.create(RulesResource.DRAFT + "?done=saved")).build();
    } catch (Refusal no) {
      if (!no.is("rules_changed") && !no.is("rules_invalid")) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(number, revision, typed, Problems.of(no.sentence())))
          .build();
    }
  }

  private static void change(
      String number, Rules.Draft draft, List<Rules.Rule> all, Typed typed, Problems problems) {
    if (number.equals("new")) {
      // Before the last, which as a rule lets everything else through.
      all.add(Math.max(0, all.size() - 1), RuleForm.read(typed, problems));
      return;
    }
    int place = place(number, draft);
    switch (typed.one("how")) {
      case "remove" -> all.remove(place);
      case "up" -> all.add(Math.max(0, place - 1), all.remove(place));
      case "down" -> all.add(Math.min(all.size() - 1, place + 1), all.remove(place));
      default -> all.set(place, RuleForm.read(typed, problems));
    }
  }

  private static List<Rules.Rate> rates(Typed typed, Problems problems) {
    List<Rules.Rate> rates = new ArrayList<>();
    for (String line : typed.lines("rates")) {
      String[] parts = line.split("\\s*,\\s*", 3);
      OptionalLong pence = parts.length == 3 ? PenceTyped.pence(parts[2]) : OptionalLong.empty();
      if (pence.isEmpty()) {
        problems.add("rates", "Write each line like homecare, hour, 26.00");
        return rates;
      }
      rates.add(new Rules.Rate(null, parts[0], parts[1], pence.getAsLong()));
    }
    return rates;
  }

  private Response sent(Runnable send, String then, Typed typed) {
    try {
      send.run();
      return Response.seeOther(URI.create(then)).build();
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 || no.status() == 403) {
        throw no;
      }
      return again(no.status(), typed, Problems.of(no.sentence()));
    }
  }

  private Response again(int status, Typed typed, Problems problems) {
    return Response.status(status).entity(page(typed, false, problems)).build();
  }

  private DraftPage page(Typed typed, boolean saved, Problems problems) {
    return DraftPage.of(draft(), rules.preview(council.gss()), typed, saved, problems);
  }

  private RulePage page(String number, UUID revision, Typed typed, Problems problems) {
    return RulePage.of(
        number, revision, typed, catalogue.categories(), catalogue.vocabulary(), problems);
  }

  private Rules.Draft draft() {
    Rules.Draft draft = rules.rules(council.gss()).draft();
    if (draft == null) {
      throw new NotFoundException();
    }
    return draft;
  }

  private static int place(String number, Rules.Draft draft) {
    int place = number.matches("[1-9][0-9]?") ? Integer.parseInt(number) - 1 : -1;
    if (place < 0 || place >= draft.rules().size()) {
      throw new NotFoundException();
    }
    return place;
  }

  private static UUID revision(Typed typed) {
    return typed.one("revision").matches("[0-9a-f-]{36}")
        ? UUID.fromString(typed.one("revision"))
        : null;
  }
}
