package org.supportmarket.web.panel;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class MarketPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001";
  private static final String PANELS = OURS + "/panels";
  private static final String NOTE = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";

  @BeforeEach
  void someFigures() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(PANELS, MarketSamples.KNOWN);
    Neighbours.answer(PANELS + "/district", MarketSamples.districts("", ""));
    Neighbours.answer(PANELS + "/district/notes", "[]");
    Neighbours.answer(PANELS + "/change", MarketSamples.CHANGES);
    Neighbours.answer(PANELS + "/change/notes", "[]");
  }

  @Test
  void theQuestionsStandThereWithoutWaitingForTheirAnswers() {
    SignedIn.as("finance1")
        .get("/council/market")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "<a href=\"/council/market/change\">What are people buying more of?"),
                containsString("data-answer=\"/council/market/provider/answer\""),
                containsString("they agree to the penny."),
                not(containsString("href=\"/council/signals\""))));
    assertEquals(0, Neighbours.asked(PANELS + "/change").size());
    SignedIn.as("finance1")
        .get("/council/market/change/answer")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/plain"))
        .body(
            equalTo(
                "“Leisure” grew fastest: from £1,000 to £1,230, up 23%. “Meals” shrank most: down"
                    + " 10%."));
    Neighbours.refuse(PANELS + "/change", 503, "trends_unavailable", "Later, please.");
    SignedIn.as("finance1").get("/council/market/change/answer").then().body(equalTo(""));
    for (String other : new String[] {"care-manager1", "provider1", "holder1"}) {
      SignedIn.as(other).get("/council/market").then().statusCode(403);
      SignedIn.as(other).get("/council/market/district/map.json").then().statusCode(403);
    }
  }

  @Test
  void aPanelAnswersItsQuestionInWordsAPictureAndATable() {
    SignedIn.as("commissioner1")
        .get("/council/market/district?from=2026-01&to=2026-02&utm=x")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Where do the people live who buy?</h1>"),
                containsString("Most is “Dunmere”: about £2,200 in these two months, 100%"),
                containsString("data-picture=\"{&quot;kind&quot;:&quot;PLACES&quot;"),
                containsString("&quot;values&quot;:[220000,null]"),
                containsString("too few to show"),
                containsString("2 smaller ones are left out"),
                containsString(
                    "href=\"/council/market/category?from=2026-01&amp;to=2026-02&amp;district=Dunmere\""),
                containsString("href=\"/council/signals/new?district=Dunmere\""),
                containsString("they agree to the penny."),
                containsString("January to February 2026. Everything bought up to"),
                containsString("data-name=\"Months not shown\""),
                containsString("The figures are published every night")));
    LoggedRequest asked = Neighbours.asked(PANELS + "/district").getLast();
    assertEquals("2026-01", asked.queryParameter("from").firstValue());
    assertTrue(!asked.getUrl().contains("utm"), asked.getUrl());
    SignedIn.as("finance1")
        .get("/council/market/district")
        .then()
        .body(not(containsString("/council/signals/new")));
    SignedIn.as("commissioner1").get("/council/market/person").then().statusCode(404);
  }

  @Test
  void whatItIsNarrowedToStandsInTheAddressAndOnThePage() {
    Neighbours.answer(
        PANELS + "/district",
        MarketSamples.districts("\"category\":\"homecare\"", "\"category\":\"Homecare visits\""));
    SignedIn.as("commissioner1")
        .get("/council/market/district?category=homecare&by=year&need=")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<a href=\"/council/market/district?by=year\">Homecare visits"),
                containsString("<option value=\"homecare\" selected>"),
                containsString("<option value=\"year\" selected>"),
                containsString(
                    "href=\"/council/market/time?by=year&amp;category=homecare&amp;district=Dunmere\""),
                containsString(
                    "href=\"/council/signals/new?category=homecare&amp;district=Dunmere\"")));
    Neighbours.refuse(PANELS + "/district", 400, "panel_unknown", "So few people would be left.");
    SignedIn.as("commissioner1")
        .get("/council/market/district?category=homecare&need=social")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("There is a problem"),
                containsString("So few people would be left."),
                containsString("<option value=\"social\" selected>")));
  }

  @Test
  void whileTheFiguresCannotBeReadItSaysSoWithTheTimeTheyWereLastChecked() {
    Neighbours.refuse(PANELS + "/district", 503, "trends_unavailable", "Please try again soon.");
    SignedIn.as("commissioner1")
        .get("/council/market/district")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("These figures cannot be shown just now"),
                containsString("Please try again soon."),
                containsString("These figures were checked against the ledger on"),
                containsString("href=\"/council/trends\""),
                not(containsString("figures.csv"))));
    SignedIn.as("commissioner1").get("/council/market/district/figures.csv").then().statusCode(503);
  }

  @Test
  void whatGrowsIsComparedAndLeadsToASignal() {
    SignedIn.as("commissioner1")
        .get("/council/market/change")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("“Leisure” grew fastest: from £1,000 to £1,230, up 23%."),
                containsString("beside the same months a year before"),
                containsString("href=\"/council/market/time?category=leisure\""),
                containsString("href=\"/council/signals/new?category=leisure\""),
                containsString(">new</td>"),
                containsString("3 more cannot be compared")));
  }

  @Test
  void theFiguresCanBeTakenAwayWithAllThatExplainsThem() throws IOException {
    SignedIn.as("finance1")
        .get("/council/market/district/figures.csv")
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition", containsString("market-district-2026-01-01-to-2026-02-28.csv"))
        .body(
            allOf(
                containsString("\"Published\",\"2026-03-02T00:05:00Z\"\r\n"),
                containsString(
                    "\"Checked against the ledger\",\"2026-03-02T08:45:00Z: agrees to the"
                        + " penny\"\r\n"),
                containsString(
                    "\"Dunmere\",\"2026-01\",\"2026-01-01\",\"2026-01-31\",35,20,45,1200.00,500.00,\"too"
                        + " few to show\",0.00,30,900.00\r\n"),
                containsString("\"'=Moor\",\"2026-01\""),
                containsString("\"Too few to show\",\"One to seven people")));
    byte[] file =
        SignedIn.as("finance1")
            .get("/council/market/change/figures.xlsx")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString(".xlsx"))
            .extract()
            .asByteArray();
    Map<String, String> parts = unzipped(file);
    assertTrue(parts.get("xl/workbook.xml").contains("About these figures"), parts.toString());
    String texts = parts.toString();
    assertTrue(texts.contains("Leisure") && texts.contains("1230"), texts);
    assertTrue(texts.contains("agrees to the penny"), texts);
  }

  @Test
  void aMonthComesOnPaper() {
    Neighbours.answer(OURS + "/market-report.pdf", "%PDF-1.7");
    SignedIn.as("finance1")
        .get("/council/market/report.pdf?month=2026-02")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("market-2026-02.pdf"));
    Neighbours.refuse(
        OURS + "/market-report.pdf", 400, "invalid_period", "Write months like this.");
    SignedIn.as("finance1")
        .get("/council/market/report.pdf?month=soon")
        .then()
        .statusCode(400)
        .body(containsString("Write months like this."));
  }

  @Test
  void aNoteIsWrittenAboutWhatIsShownAndTakenAway() {
    Neighbours.answer(
        PANELS + "/district/notes",
        """
        [{"id":"%s","panel":"district","filters":"category=leisure","words":"Two <agencies> merged.","written_at":"2026-03-02T14:30:00Z"}]
        """
            .formatted(NOTE));
    SignedIn.as("commissioner1")
        .get("/council/market/district")
        .then()
        .body(
            allOf(
                containsString("Two &lt;agencies&gt; merged."),
                containsString(
                    "<a href=\"/council/market/district?category=leisure\">Leisure</a>")));
    Neighbours.answer(PANELS + "/district/notes", "[]");
    Forms.post(
            "commissioner1",
            "/council/market/district/notes",
            "category",
            "homecare",
            "words",
            " Ask them. ")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/market/district?category=homecare&done=noted"));
    assertEquals(
        "{\"filters\":{\"category\":\"homecare\"},\"words\":\"Ask them.\"}",
        Neighbours.asked(PANELS + "/district/notes").getLast().getBodyAsString());
    Forms.post("commissioner1", "/council/market/district/notes", "words", " ")
        .then()
        .statusCode(422)
        .body(containsString("Write your note, at most 1,000 letters"));
    Forms.post("finance1", "/council/market/district/notes", "words", "Mine")
        .then()
        .statusCode(403);
    Neighbours.answer(PANELS + "/district/notes/" + NOTE, "{}");
    Forms.post("commissioner1", "/council/market/district/notes/" + NOTE + "/remove", "by", "year")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/market/district?by=year&done=removed"));
  }

  /** By its table of contents, as spreadsheets read it. */
  private static Map<String, String> unzipped(byte[] file) throws IOException {
    Path kept = Files.createTempFile("figures", ".xlsx");
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(Files.write(kept, file).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(kept);
    }
    return parts;
  }
}
