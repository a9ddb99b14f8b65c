package org.supportmarket.catalogue;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Searches as people do. */
public final class Searches {
  private Searches() {}

  /** Asks again where the search says that it is too busy (503), as people are told to. */
  public static ValidatableResponse search(Object... namesAndValues) {
    return await("an answer of the search")
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(250))
        .pollDelay(Duration.ZERO)
        .until(() -> ask(namesAndValues), answer -> answer.statusCode() != 503)
        .then();
  }

  /** Once, whatever is answered. */
  public static Response ask(Object... namesAndValues) {
    var request = given();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] instanceof Collection<?> several) {
        request.queryParam(namesAndValues[i].toString(), several);
      } else {
        request.queryParam(namesAndValues[i].toString(), namesAndValues[i + 1]);
      }
    }
    return request.get("/api/v1/listings");
  }

  public static List<String> names(Object... namesAndValues) {
    return search(namesAndValues).statusCode(200).extract().path("contents.name");
  }

  /** Soon after a change people see it; how soon is measured, not tested. */
  public static void soonFound(String q, int times) {
    await()
        .pollInterval(Duration.ofMillis(100))
        .atMost(Duration.ofSeconds(20))
        .until(() -> search("q", q).extract().<Object>path("total_items").equals(times));
  }
}
