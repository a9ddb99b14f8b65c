package org.supportmarket.web.holder;

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
class MessagePagesTest {
  private static final String MESSAGES = "/ordering/api/v1/people/" + Hazel.PERSON + "/messages";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f11";

  @BeforeEach
  void hazelIsThere() {
    Hazel.isThere();
  }

  @Test
  void aNewMessageSaysWhatHappenedLeadsToTheOrderAndCanBeMarkedAsRead() {
    answer("null");
    Hazel.get("/messages")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<strong>New.</strong>"),
                containsString("nothing has been cancelled"),
                containsString("href=\"/my-orders/" + Hazel.ORDER + "\""),
                containsString("action=\"/messages/" + ID + "/read\"")));
  }

  @Test
  void whatWasReadIsNotNewAnyMore() {
    answer("\"2026-03-02T15:00:00Z\"");
    Hazel.get("/messages")
        .then()
        .statusCode(200)
        .body(not(allOf(containsString("New."), containsString("I have read this"))));
  }

  @Test
  void aMessageAboutMoneyLeadsToTheMoney() {
    Neighbours.answer(
        MESSAGES,
        """
        {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[
          {"id":"%s","kind":"alert_run_out","order_id":null,"sent_at":"2026-03-02T14:30:00Z","read_at":null,
           "words":"Your money lasts until March."}]}
        """
            .formatted(ID));
    Hazel.get("/messages")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("How long your money lasts"),
                containsString("href=\"/my-money\">Look at my money")));
  }

  @Test
  void readingIsToldOnceAndLeadsBackToTheMessages() {
    Neighbours.answer(MESSAGES + "/" + ID + "/read", message("null"));
    SignedIn.as("holder1")
        .header("Sec-Fetch-Site", "same-origin")
        .post("/messages/" + ID + "/read")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/messages"));
    assertEquals(1, Neighbours.asked(MESSAGES + "/" + ID + "/read").size());
  }

  private static void answer(String readAt) {
    Neighbours.answer(
        MESSAGES,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(message(readAt)));
  }

  private static String message(String readAt) {
    return """
        {"id":"%s","kind":"suspension","order_id":"%s","sent_at":"2026-03-02T14:30:00Z","read_at":%s,
         "words":"Homecare visits can have no new orders for now. Your order goes on: nothing has been cancelled."}
        """
        .formatted(ID, Hazel.ORDER, readAt);
  }
}
