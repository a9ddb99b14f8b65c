package org.supportmarket.ordering.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Whoever asked a provider hears of the answer here. */
@QuarkusTest
@WithStack("ordering")
class TellAnswerTest {
  @Inject Holders holders;
  @Inject CatalogueFixture catalogue;
  @Inject ObjectMapper json;

  @Test
  void aPersonIsToldOfAnAnswerOnceHoweverOftenTheFeedTells() {
    PersonRef person = holders.person("holder1");
    UUID event = UUID.randomUUID();
    catalogue.answered(event, answered("holder1"));
    catalogue.answered(event, answered("holder1"));
    assertEquals(
        List.of(
            "Bright Homes has answered what it would cost you: “Some cleaning”. You can read it,"
                + " and ask more, under the questions you have asked."),
        as("holder1")
            .get("/api/v1/people/{person}/messages", person.id())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("contents.findAll { it.id == '%s' }.words".formatted(event)));
  }

  @Test
  void whoIsNobodyHereIsToldNothing() {
    UUID event = UUID.randomUUID();
    catalogue.answered(event, answered("provider2"));
    assertEquals(0, Sql.number("SELECT count(*) FROM message WHERE id = ?", event));
  }

  @Test
  void theCataloguesContractCanBeTakenIn() throws Exception {
    QuestionAnswered told =
        json.treeToValue(Contracts.data("question-answered"), QuestionAnswered.class);
    assertEquals("Bright Homes", told.providerName());
    assertEquals("b4d2f0a6-8c1e-4395-97b3-e5a1c7d9f026", told.subject());
    assertEquals(QuestionAnswered.TYPE, Contracts.event("question-answered").path("type").asText());
  }

  private static QuestionAnswered answered(String username) {
    return new QuestionAnswered(
        "quote",
        "Some cleaning",
        "Bright Homes",
        Tokens.issuer(),
        Tokens.subjectOf(username).toString());
  }
}
