package org.supportmarket.web.catalogue;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class WhoEarnsTest {
  private static final String PERSON = "ce111111-0000-0000-0000-000000000001";
  private static final String PAGE = "/listings/" + Samples.CLEANING;

  @BeforeEach
  void samActsForHazel() {
    Neighbours.reset();
    Neighbours.answer(Samples.LISTING, Samples.listing(true));
    Neighbours.answer(
        "/ordering/api/v1/me",
        """
        {"person_id":"%s","name":"Hazel","roles":["budget-holder"],"council":"E10900001","provider":null,"acting_for":[]}
        """
            .formatted(PERSON));
  }

  @Test
  void whoeverEarnsIsNamedEvenWhileTheSearchRests() {
    earner(Samples.HOME_HELP);
    SignedIn.as("holder1")
        .get(PAGE)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("They earn from this"),
                containsString("Sam Sutton acts for you and works for Merrow Home Help")));
  }

  @Test
  void nobodyIsNamedWhereAnotherProviderSells() {
    earner("ce111111-0000-0000-0000-000000000009");
    SignedIn.as("holder1").get(PAGE).then().body(not(containsString("They earn from this")));
  }

  private static void earner(String provider) {
    Neighbours.answer(
        "/ordering/api/v1/people/" + PERSON + "/earners",
        "[{\"provider_id\":\"%s\",\"name\":\"Sam Sutton\",\"how\":\"acts\"}]".formatted(provider));
  }
}
