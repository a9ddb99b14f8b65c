package org.supportmarket.ratings;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.AccessMatrix;
import org.supportmarket.testkit.AccessMatrix.Actor;
import org.supportmarket.testkit.AccessMatrix.Cell;
import org.supportmarket.testkit.WithStack;

/** Role × action over every endpoint: exactly the cells of access-matrix.txt are let in. */
@QuarkusTest
@WithStack("ratings")
class AccessMatrixTest {
  private static final Map<String, String> NEW_IDS = Map.of();
  private static final List<Actor> ACTORS =
      List.of(
          new Actor("nobody", null, NEW_IDS),
          new Actor("owner", "holder1", NEW_IDS),
          new Actor("supporter", "supporter1", NEW_IDS),
          new Actor("fund-holder", "fund-holder1", NEW_IDS),
          new Actor("provider", "provider1", NEW_IDS),
          new Actor("care", "care-manager1", NEW_IDS),
          new Actor("finance", "finance1", NEW_IDS),
          new Actor("commissioner", "commissioner1", NEW_IDS),
          new Actor("safeguarding", "safeguarding1", NEW_IDS),
          new Actor("moderator", "moderator1", NEW_IDS),
          new Actor("operator", "operator1", NEW_IDS),
          Actor.anotherService());

  @Inject ObjectMapper json;

  @Test
  void everyEndpointHasARow() throws Exception {
    String document = given().queryParam("format", "json").get("/q/openapi").asString();
    Set<String> missing = AccessMatrix.read("access-matrix.txt").missing(json.readTree(document));
    assertTrue(missing.isEmpty(), "Say in access-matrix.txt who may do this: " + missing);
  }

  @Test
  void exactlyTheListedRolesAreLetIn() {
    List<Cell> wrong =
        AccessMatrix.read("access-matrix.txt").tryAll(ACTORS, Set.of()).stream()
            .filter(cell -> !cell.right())
            .toList();
    assertEquals("", wrong.stream().map(Cell::toString).collect(Collectors.joining("\n")));
  }
}
