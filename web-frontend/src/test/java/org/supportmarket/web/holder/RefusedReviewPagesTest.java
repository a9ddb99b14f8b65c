package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.WithNeighbours;

/** What a person reads when ratings takes no review from them. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class RefusedReviewPagesTest {
  private static final String ANOTHER = "0e333333-0000-0000-0000-000000000009";
  private static final String RATE = "/my-orders/" + Hazel.ORDER + "/lines/" + Hazel.LINE + "/rate";

  @BeforeEach
  void hazelsCleaningWasDone() {
    Hazel.isThere();
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          403 | own_provider     | You work for this provider, so you cannot write a review of it. | You work for this provider
          404 | purchase_unknown | We cannot find this among the things you have bought.           | try again in a minute
          409 | not_delivered    | You can rate this once it has been delivered.                   | try again in a minute
          422 | words_too_long   | Your review has 2,001 characters. Shorten it to 2,000 or fewer. | Shorten it to 2,000
          """)
  void theReasonIsSaidAndTheWordsStay(int status, String code, String detail, String read) {
    Neighbours.refuse(Hazel.REVIEW, status, code, detail);
    Hazel.post(RATE, Map.of("stars", "4", "words", "Kind and on time"))
        .then()
        .statusCode(status)
        .body(containsString(read), containsString("Kind and on time"));
  }

  @Test
  void anAddressWithAnotherLineOrOrderIsNotFound() {
    Neighbours.refuse(Hazel.REVIEW, 404, "purchase_unknown", "We cannot find this.");
    for (String edited :
        new String[] {RATE.replace(Hazel.LINE, ANOTHER), RATE.replace(Hazel.ORDER, ANOTHER)}) {
      Hazel.get(edited).then().statusCode(404);
      Hazel.get(edited + "/easy").then().statusCode(404);
      Hazel.post(edited, Map.of("stars", "5", "words", "Kind")).then().statusCode(404);
    }
  }
}
