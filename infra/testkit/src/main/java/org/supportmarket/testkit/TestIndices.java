package org.supportmarket.testkit;

import static io.restassured.RestAssured.given;

import org.supportmarket.stack.Part;

/**
 * Elasticsearch indices of tests. Each service has its own, as services are tested side by side.
 */
public final class TestIndices {
  private TestIndices() {}

  /** What the names of a service's indices begin with in tests. */
  public static String prefix(String service) {
    return "test-" + service + "-";
  }

  /** Address of Elasticsearch. */
  public static String url() {
    return "http://127.0.0.1:" + TestStack.stack().settings().port(Part.ELASTICSEARCH);
  }

  /** Deletes what earlier runs left, because the database is emptied too. */
  static void deleteAllOf(String service) {
    String prefix = prefix(service);
    String names =
        given()
            .get(url() + "/_cat/indices/" + prefix + "*?h=index&expand_wildcards=all")
            .asString();
    for (String name : names.split("\\s+")) {
      if (name.startsWith(prefix)) {
        given().delete(url() + "/" + name).then().statusCode(200);
      }
    }
  }
}
