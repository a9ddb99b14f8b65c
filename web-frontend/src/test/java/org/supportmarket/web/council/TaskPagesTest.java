package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class TaskPagesTest {
  private static final String TASKS = "/ordering/api/v1/councils/E10900001/tasks";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String TASK =
      """
      {"id":"%s","kind":"suspension","state":"open","urgent":true,"due_on":"2026-03-03","raised_at":"2026-03-02T14:30:00Z",
       "person_id":"7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11","person_name":"Hazel <Holder>","order_id":"7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c12",
       "order_status":"accepted","listing_id":"7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c13",
       "words":"Homecare visits by Alder Lane can have no new orders for now. This order goes on.","closed_at":null,"outcome":null}
      """
          .formatted(ID);

  @BeforeEach
  void somethingWasSuspended() {
    Neighbours.reset();
    Neighbours.answer(
        TASKS,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(TASK));
    Neighbours.answer(TASKS + "/" + ID, TASK);
  }

  @Test
  void aCareManagerSeesWhoNeedsThemAndByWhen() {
    SignedIn.as("care-manager1")
        .get("/council/tasks")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One person needs you to look at their support."),
                containsString("Hazel &lt;Holder&gt;"),
                containsString("<strong>Urgent</strong>, look into it by Tuesday 3 March"),
                containsString("href=\"/council/tasks/" + ID + "\"")));
  }

  @Test
  void aTaskIsClosedWithWhatWasDone() {
    Neighbours.answer(TASKS + "/" + ID + "/close", TASK);
    close("Rang Hazel.").then().statusCode(303).header("Location", endsWith("?done=closed"));
    assertEquals(
        "{\"words\":\"Rang Hazel.\"}",
        Neighbours.asked(TASKS + "/" + ID + "/close").getFirst().getBodyAsString());
  }

  @Test
  void withoutWordsItIsAskedAgainAndNothingIsSent() {
    close("  ")
        .then()
        .statusCode(422)
        .body(containsString("Write what you did, at most 1,000 letters"));
    assertEquals(0, Neighbours.asked(TASKS + "/" + ID + "/close").size());
  }

  @Test
  void ifSomebodyWasFasterTheWordsAreKept() {
    Neighbours.refuse(TASKS + "/" + ID + "/close", 409, "task_closed", "Somebody was faster.");
    close("Rang Hazel.")
        .then()
        .statusCode(409)
        .body(allOf(containsString("Somebody was faster."), containsString("Rang Hazel.")));
  }

  @Test
  void aLookThatIsKeptFromThePersonIsAnsweredByASecondOfficer() {
    String person = "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11";
    String look = "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c14";
    String api = "/ordering/api/v1/people/" + person + "/looks/" + look;
    String page = "/council/people/" + person + "/looks/" + look;
    Neighbours.answer(
        TASKS + "/" + ID,
        TASK.replace("\"suspension\"", "\"withheld_look\"")
            .replace("\"listing_id\"", "\"object_id\":\"" + look + "\",\"listing_id\""));
    SignedIn.as("care-manager1")
        .get("/council/tasks/" + ID)
        .then()
        .body(containsString("href=\"" + page + "\""));
    Neighbours.answer(
        "/ordering/api/v1/people/" + person,
        """
        {"person_id":"%s","name":"Hazel","registered_on":"2026-03-02","has_login":true,"budgets":1,"allocated_pence":1,"available_pence":1}
        """
            .formatted(person));
    String asked =
        """
        {"id":"%s","state":"waiting","yours":%s,"asked_at":"2026-03-02T14:30:00Z","reason":"Worried about bruises."}
        """;
    Neighbours.answer(api, asked.formatted(look, true));
    SignedIn.as("care-manager1")
        .get(page)
        .then()
        .body(
            allOf(
                containsString("You asked for this yourself"),
                not(containsString("value=\"yes\""))));
    Neighbours.answer(api, asked.formatted(look, false));
    SignedIn.as("care-manager1")
        .get(page)
        .then()
        .statusCode(200)
        .body(allOf(containsString("Worried about bruises."), containsString("value=\"yes\"")));
    Neighbours.answer(
        api + "/refuse",
        "{\"id\":\"%s\",\"until\":null,\"second_officer_needed\":false}".formatted(look));
    answer(page, "no").then().statusCode(303).header("Location", endsWith("?done=refused"));
    Neighbours.refuse(api + "/agree", 404, "look_unknown", "No look waits for you here.");
    answer(page, "yes").then().statusCode(409).body(containsString("No look waits for you here."));
    answer(page, "perhaps").then().statusCode(422);
    assertEquals(1, Neighbours.asked(api + "/refuse").size());
  }

  private static io.restassured.response.Response answer(String page, String answer) {
    return SignedIn.as("care-manager1")
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("answer", answer)
        .post(page);
  }

  @Test
  void onlyCareManagersHaveTasks() {
    SignedIn.as("commissioner1").get("/council/tasks").then().statusCode(403);
    SignedIn.as("commissioner1")
        .get("/council/trends")
        .then()
        .body(not(containsString("/council/tasks")));
  }

  private static io.restassured.response.Response close(String words) {
    return SignedIn.as("care-manager1")
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("words", words)
        .post("/council/tasks/" + ID + "/close");
  }
}
