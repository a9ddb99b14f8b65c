package org.supportmarket.ordering.statement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Sql.asOwner;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.print.OneFont;
import org.supportmarket.testkit.WithStack;

/** Somebody whose statement has a name that means harm to a spreadsheet and to a page. */
@QuarkusTest
@WithStack("ordering")
class StatementFormatsTest {
  private static final String ADDRESS = "/api/v1/people/{person}/statement";
  private static final String HARMFUL = "=HYPERLINK(\"http://x\",\"<b>&amp;\")";

  @Inject Holders holders;

  private PersonRef person;

  @BeforeEach
  void somebodyWhoOrderedSomethingWithAHarmfulName() {
    person = holders.person("holder-other");
    UUID budget = holders.aBudgetWith(person, 123_456);
    UUID order =
        UUID.fromString(
            place(
                    "holder-other",
                    person,
                    anOrder(budget, Market.aListingCosting(2_345), 1),
                    newKey())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    asOwner("UPDATE order_line SET category = ? WHERE order_id = ?", HARMFUL, order);
  }

  @Test
  void thePageTheSpreadsheetAndThePaperSayTheSame() throws IOException {
    JsonPath page =
        as("holder-other").get(ADDRESS, person.id()).then().statusCode(200).extract().jsonPath();
    List<List<String>> csv = rows(csv());
    String paper = words(pdf());

    Map<String, Long> summary =
        Map.of(
            "Ready to spend at the start", page.getLong("opening.available_pence"),
            "Came in", page.getLong("flow.in_pence"),
            "Asked for, not agreed yet", -page.getLong("flow.reserved_pence"),
            "Agreed, still to come", -page.getLong("flow.committed_pence"),
            "Done, being paid", -page.getLong("flow.delivered_pence"),
            "Paid", -page.getLong("flow.paid_pence"),
            "Went back to the council", -page.getLong("flow.out_pence"),
            "Ready to spend at the end", page.getLong("closing.available_pence"));
    summary.forEach(
        (words, pence) -> {
          assertTrue(
              csv.stream()
                  .anyMatch(row -> row.get(2).equals(words) && row.get(3).equals(plain(pence))),
              words);
          assertTrue(paper.contains(words + " " + signed(pence)), () -> words + " in\n" + paper);
        });

    List<Map<String, Object>> moves =
        page.<List<Map<String, Object>>>get("entries").stream()
            .filter(entry -> pence(entry, "amount_pence") != 0)
            .toList();
    List<List<String>> listed =
        csv.stream().filter(row -> row.getFirst().equals("What happened")).toList();
    assertEquals(moves.size(), listed.size());
    for (int i = 0; i < moves.size(); i++) {
      assertEquals(plain(pence(moves.get(i), "amount_pence")), listed.get(i).get(3));
      assertEquals(plain(pence(moves.get(i), "available_after_pence")), listed.get(i).get(4));
      assertTrue(
          paper.contains(
              signed(pence(moves.get(i), "amount_pence"))
                  + " "
                  + signed(pence(moves.get(i), "available_after_pence"))));
    }
    assertEquals(
        page.getLong("closing.available_pence"),
        csv.stream()
            .filter(row -> row.getFirst().equals("Summary"))
            .limit(7)
            .mapToLong(row -> Long.parseLong(row.get(3).replace(".", "")))
            .sum());
  }

  @Test
  void noWordsAreTakenForAFormulaOrForMarkup() throws IOException {
    assertTrue(csv().contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"<b>&amp;\"\"): promised\""));
    assertTrue(words(pdf()).contains("=HYPERLINK(\"http://x\",\"<b>&amp;\"): promised"));
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@A1", "' =1'", "|cmd", "%0A"})
  void wordsThatBeginLikeAFormulaAreQuoted(String words) {
    assertEquals("\"'" + words + "\"", StatementCsv.cell(words));
    assertEquals("\"£5 left\"", StatementCsv.cell("£5 left"));
    assertEquals("-0.05", StatementCsv.pounds(-5));
  }

  @Test
  void noFontOfTheMachineIsLookedFor() throws IOException {
    words(pdf());
    assertInstanceOf(OneFont.class, FontMappers.instance());
  }

  @Test
  void thePaperCanBeReadAloud() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentInformation().getTitle().startsWith("Statement: You had"));
      String words = new PDFTextStripper().getText(document);
      assertTrue(words.contains("Hazel Holder"), "the address");
      assertFalse(words.contains(person.id().toString()));
    }
  }

  @Test
  void theFilesAreOnlyForThoseWhoMaySeeTheStatement() {
    PersonRef ofHerCouncil = holders.person("holder1");
    for (String format : List.of(".csv", ".pdf")) {
      as("care-manager1")
          .get(ADDRESS + format, ofHerCouncil.id())
          .then()
          .statusCode(403)
          .body("code", equalTo("reason_needed"));
      as("holder1").get(ADDRESS + format, person.id()).then().statusCode(404);
      as("holder-other")
          .get(ADDRESS + format + "?from=yesterday", person.id())
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid_period"));
    }
  }

  private String csv() {
    return as("holder-other")
        .get(ADDRESS + ".csv", person.id())
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=utf-8")
        .extract()
        .asString();
  }

  private byte[] pdf() {
    return as("holder-other")
        .get(ADDRESS + ".pdf", person.id())
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Five cells a row; the third is quoted. */
  private static List<List<String>> rows(String csv) {
    return csv.lines()
        .skip(1)
        .map(
            row -> {
              int from = row.indexOf(",\"") + 1;
              int to = row.lastIndexOf("\",") + 1;
              return Stream.of(
                      Arrays.stream(row.substring(0, from - 1).split(",", -1)),
                      Stream.of(row.substring(from + 1, to - 1)),
                      Arrays.stream(row.substring(to + 1).split(",", -1)))
                  .flatMap(part -> part)
                  .toList();
            })
        .toList();
  }

  private static long pence(Map<String, Object> entry, String field) {
    return ((Number) entry.get(field)).longValue();
  }

  private static String plain(long pence) {
    return StatementCsv.pounds(pence);
  }

  private static String signed(long pence) {
    return (pence < 0 ? "-" : "") + Pounds.of(Math.abs(pence));
  }
}
