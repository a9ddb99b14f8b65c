package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Alert;
import org.supportmarket.web.client.MoneyApi;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;

/** Where a person says what they want to be told about their money. */
@Path("/alerts")
@RolesAllowed("budget-holder")
@Produces(MediaType.TEXT_HTML)
public class AlertsResource {
  private static final String USED = "used";
  private static final Map<String, String> QUESTIONS = questions();

  @Inject Owner owner;
  @Inject @RestClient MoneyApi money;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String saved) {
    List<Alert> alerts = money.alerts(owner.id());
    Set<String> chosen =
        alerts.stream().filter(Alert::active).map(Alert::kind).collect(Collectors.toSet());
    String percent =
        alerts.stream()
            .filter(alert -> alert.kind().equals(USED) && alert.percent() != null)
            .map(alert -> alert.percent().toString())
            .findFirst()
            .orElse("85");
    return page(chosen, percent, "yes".equals(saved), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response save(@RestForm List<String> alerts, @RestForm String percent) {
    Set<String> chosen =
        alerts == null
            ? Set.of()
            : alerts.stream().filter(QUESTIONS::containsKey).collect(Collectors.toSet());
    Integer share = share(percent);
    if (share == null) {
      Problems problems = Problems.of("percent", "Write a whole number from 50 to 100, like 85");
      return Response.status(422)
          .entity(page(chosen, percent == null ? "" : percent, false, problems))
          .build();
    }
    UUID person = owner.id();
    QUESTIONS
        .keySet()
        .forEach(
            kind ->
                money.set(
                    person,
                    kind,
                    new MoneyApi.AlertChange(
                        chosen.contains(kind), kind.equals(USED) ? share : null)));
    return Response.seeOther(URI.create("/alerts?saved=yes")).build();
  }

  private static AlertsPage page(
      Set<String> chosen, String percent, boolean saved, Problems problems) {
    List<Choice> choices =
        QUESTIONS.entrySet().stream()
            .map(one -> Choice.of(one.getKey(), one.getValue(), chosen.contains(one.getKey())))
            .toList();
    String answer =
        chosen.isEmpty()
            ? "You are not told about your money"
            : "You are told about " + Numbers.things((long) chosen.size(), "thing", "things");
    return new AlertsPage(answer, choices, percent, saved, problems);
  }

  private static Integer share(String typed) {
    String digits = typed == null ? "" : typed.strip().replace("%", "").strip();
    if (!digits.matches("[0-9]{1,3}")) {
      return null;
    }
    int share = Integer.parseInt(digits);
    return share < 50 || share > 100 ? null : share;
  }

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put(USED, "Most of a budget is used or promised");
    questions.put("run_out", "What is planned costs more than there will be");
    questions.put("release_missing", "Money that should have come has not come");
    questions.put("under_used", "I used little of my money for six weeks");
    return questions;
  }
}
