package org.supportmarket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/**
 * Who may open what, by where it lies and not by what its own code says: every page on the market
 * of a council's area, and on what is agreed and asked there, is tried by everybody else. A page
 * that is added under one of these addresses is tried too.
 */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class PrivatePagesTest {
  /** At most these may; the longest address that fits decides. */
  private static final Map<String, Set<String>> AT_MOST =
      Map.ofEntries(
          Map.entry("/council", Set.of("care-manager1", "commissioner1", "finance1")),
          Map.entry("/council/trends", Set.of("commissioner1", "finance1")),
          Map.entry("/council/market", Set.of("commissioner1", "finance1")),
          Map.entry("/council/forecast", Set.of("commissioner1", "finance1")),
          Map.entry("/council/gaps", Set.of("commissioner1", "finance1")),
          Map.entry("/council/signals", Set.of("commissioner1", "finance1")),
          Map.entry("/council/agreements", Set.of("commissioner1", "finance1")),
          Map.entry("/council/agreements/new", Set.of("commissioner1")),
          Map.entry("/council/surveys", Set.of("commissioner1", "finance1")),
          Map.entry("/council/surveys/new", Set.of("commissioner1")),
          Map.entry("/council/together", Set.of("commissioner1")),
          Map.entry("/provider/signals", Set.of("provider1")),
          Map.entry("/provider/agreements", Set.of("provider1")),
          Map.entry("/provider/together", Set.of("provider1")),
          Map.entry("/together", Set.of("holder1", "supporter1", "fund-holder1", "care-manager1")),
          Map.entry("/surveys", Set.of("holder1", "supporter1", "fund-holder1", "care-manager1")));

  /** Casework and rules: their own tests try who may. */
  private static final List<String> TRIED_ELSEWHERE =
      List.of(
          "/council/people",
          "/council/tasks",
          "/council/asked",
          "/council/rules",
          "/council/budgets");

  private static final List<String> EVERYBODY =
      List.of(
          "holder1",
          "supporter1",
          "fund-holder1",
          "provider1",
          "care-manager1",
          "commissioner1",
          "finance1",
          "safeguarding1",
          "moderator1",
          "operator1");

  private record Endpoint(String method, String path) {
    Optional<Set<String>> atMost() {
      if (TRIED_ELSEWHERE.stream().anyMatch(this::lies)) {
        return Optional.empty();
      }
      return AT_MOST.keySet().stream()
          .filter(this::lies)
          .max(Comparator.comparingInt(String::length))
          .map(AT_MOST::get);
    }

    private boolean lies(String under) {
      return (path + "/").startsWith(under + "/") || path.startsWith(under + ".");
    }

    Response tryAs(RequestSpecification somebody) {
      String address = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
      if (method.equals("GET")) {
        return somebody.get(address);
      }
      return somebody
          .header("Sec-Fetch-Site", "same-origin")
          .contentType("application/x-www-form-urlencoded; charset=UTF-8")
          .body("")
          .post(address);
    }
  }

  @BeforeEach
  void nothingIsThere() {
    Neighbours.reset();
  }

  @Test
  void whatIsPrivateAnswersNobodyElse() {
    List<Endpoint> endpoints = endpoints();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Endpoint endpoint : endpoints) {
      for (String user : EVERYBODY) {
        if (!endpoint.atMost().orElseThrow().contains(user)) {
          tried++;
          int status = endpoint.tryAs(SignedIn.as(user)).statusCode();
          if (status != 403) {
            wrong.add("%s as %s: %d".formatted(endpoint, user, status));
          }
        }
      }
      Response nobody = endpoint.tryAs(SignedIn.nobody());
      boolean toSignIn = nobody.statusCode() == 302 && !nobody.header("Location").startsWith("/");
      if (!toSignIn && nobody.statusCode() != 401 && nobody.statusCode() != 403) {
        wrong.add("%s as nobody: %d".formatted(endpoint, nobody.statusCode()));
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(tried > 150, "only " + tried);
  }

  private static List<Endpoint> endpoints() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.supportmarket.web")
            .stream()
            .filter(one -> one.isAnnotatedWith(Path.class) && !one.isInterface())
            .flatMap(one -> one.getMethods().stream())
            .flatMap(PrivatePagesTest::endpoint)
            .filter(endpoint -> endpoint.atMost().isPresent())
            .toList();
  }

  private static Stream<Endpoint> endpoint(JavaMethod method) {
    JavaClass resource = method.getOwner();
    String path =
        resource.getAnnotationOfType(Path.class).value()
            + method.tryGetAnnotationOfType(Path.class).map(one -> "/" + one.value()).orElse("");
    String whole = path.replaceAll("/{2,}", "/");
    return method.isAnnotatedWith(GET.class)
        ? Stream.of(new Endpoint("GET", whole))
        : method.isAnnotatedWith(POST.class) ? Stream.of(new Endpoint("POST", whole)) : Stream.of();
  }
}
