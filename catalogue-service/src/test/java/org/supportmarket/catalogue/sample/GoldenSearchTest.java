package org.supportmarket.catalogue.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.catalogue.Searches.search;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.sample.GoldenSet.Golden;
import org.supportmarket.testkit.WithStack;

/** Does search understand plain words? */
@QuarkusTest
@WithStack("catalogue")
class GoldenSearchTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
  private static final int LOOKED_AT = 10;
  private static final int MOST_PAGES = 10;
  private static final double GOOD = 0.90;

  @Inject LoadSample sample;

  private final GoldenSet set = GoldenSet.overTheSample(1, DATE);

  @BeforeEach
  void theSampleIsLoadedAndIndexed() {
    sample.load(1, DATE);
    await()
        .until(
            () ->
                Integer.valueOf(2)
                    .equals(
                        search("provider_id", SampleCatalogue.of(1, DATE).getLast().id())
                            .extract()
                            .path("total_items")));
  }

  @Test
  void plainWordsFindWhatWasMeant() {
    List<Golden> golden = GoldenSet.read("/search/golden.txt");
    assertTrue(golden.size() >= 80);
    double sum = 0;
    for (Golden one : golden) {
      assertEquals(List.of(), set.unknown(one), one.words());
      List<UUID> found = first(one.words());
      double ndcg = set.ndcg(one, found);
      sum += ndcg;
      Log.infof("%.3f  %s  %s", ndcg, one.words(), found.stream().map(set::listing).toList());
    }
    double mean = sum / golden.size();
    Log.infof("nDCG@10 of %d questions: %.4f", golden.size(), mean);
    assertTrue(mean >= GOOD, "nDCG@10 is " + mean);
  }

  @Test
  void everyLineOfTheThesaurusLeadsSomewhere() {
    for (Golden one : GoldenSet.read("/search/thesaurus-questions.txt")) {
      assertEquals(List.of(), set.unknown(one), one.words());
      List<UUID> found = first(one.words());
      assertTrue(
          set.ndcg(one, found) > 0,
          one.words() + " found " + found.stream().map(set::listing).toList());
    }
  }

  /** The first ten listings of the sample: other tests' listings are left out. */
  private List<UUID> first(String words) {
    List<UUID> found = new ArrayList<>();
    int pages = 1;
    for (int page = 1; page <= pages && found.size() < LOOKED_AT; page++) {
      JsonPath answer =
          search("q", words, "page", page, "per_page", 50, "max_price_pence", 100_000_000)
              .statusCode(200)
              .extract()
              .jsonPath();
      pages = Math.min(MOST_PAGES, answer.getInt("total_pages"));
      answer.getList("contents.id", String.class).stream()
          .map(UUID::fromString)
          .filter(set::knows)
          .forEach(found::add);
    }
    return found.stream().limit(LOOKED_AT).toList();
  }
}
