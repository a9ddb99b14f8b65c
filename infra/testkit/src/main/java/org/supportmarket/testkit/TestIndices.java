package org.supportmarket.testkit;

import static io.restassured.RestAssured.given;

import org.supportmarket.stack.Part;

/** Elasticsearch indices of tests: all their names begin with {@value #PREFIX}. */
public final class TestIndices {
  /** What an index name begins with in tests. */
  public static final String PREFIX = "test-";

  private TestIndices() {}

  /** Address of Elasticsearch. */
  public static String url() {
    return "http://127.0.0.1:" + TestStack.stack().settings().port(Part.ELASTICSEARCH);
  }

  /** Deletes what earlier runs left, because the databases are emptied too. */
  static void deleteAll() {
    String names =
        given()
            .get(url() + "/_cat/indices/" + PREFIX + "*?h=index&expand_wildcards=all")
            .asString();
    for (String name : names.split("\\s+")) {
      if (name.startsWith(PREFIX)) {
        given().delete(url() + "/" + name).then().statusCode(200);
      }
    }
  }
}
