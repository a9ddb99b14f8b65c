package org.supportmarket.web.panel;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** What pictures are drawn with. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class MapPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001";

  @BeforeEach
  void nothingElse() {
    Neighbours.reset();
  }

  @Test
  void theMapAndTheScriptsThatDrawComeFromOurselves() {
    Neighbours.answer(OURS + "/boundaries", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    SignedIn.as("commissioner1")
        .get("/council/market/district/map.json")
        .then()
        .statusCode(200)
        .body("type", equalTo("FeatureCollection"));
    // Ordering has it in no other form, and refuses who does not ask for this one.
    assertEquals(
        "application/json", Neighbours.asked(OURS + "/boundaries").getLast().getHeader("Accept"));
    for (String script : new String[] {"picture.js", "answers.js", "echarts.js"}) {
      SignedIn.nobody()
          .get("/assets/now/" + script)
          .then()
          .statusCode(200)
          .header("Content-Type", startsWith("text/javascript"));
    }
  }
}
