package org.supportmarket.ordering.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Basketful.aWish;
import static org.supportmarket.ordering.fixture.Basketful.basket;
import static org.supportmarket.ordering.fixture.Basketful.putIn;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Basketful;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What people would have bought for more than they had. */
@QuarkusTest
@WithStack("ordering")
class BeyondBudgetTest {
  @Inject Holders holders;
  @Inject Noticed noticed;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void tenPoundsLeft() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 1_000);
    Basketful.empty(person);
    forget();
  }

  @AfterEach
  void forget() {
    noticed.now();
    Sql.asOwner("DELETE FROM beyond_budget WHERE person_id = ?", person.id());
    Basketful.empty(person);
  }

  @Test
  void aBasketThatCostsMoreThanThereIsIsNoticedOnceADay() {
    UUID dear = of("meals", 5_000);
    putIn(person, aWish(dear, 1, budget)).then().statusCode(201);
    putIn(person, aWish(of("leisure", 900), 1, budget)).then().statusCode(201);
    basket(person);
    noticed.now();
    basket(person);
    noticed.now();
    assertEquals(List.of("meals"), noticedKinds());
  }

  @Test
  void anOrderThatIsRefusedForWantOfMoneyIsNoticed() {
    place(person, anOrder(budget, of("transport", 5_000), 1)).then().statusCode(409);
    noticed.now();
    assertEquals(List.of("transport"), noticedKinds());
  }

  @Test
  void anOrderThatIsRefusedForAnythingElseIsNot() {
    place(person, anOrder(budget, Market.aWithdrawnListing(), 1)).then().statusCode(409);
    place(person, anOrder(budget, UUID.randomUUID(), 1)).then().statusCode(404);
    place(person, anOrder(budget, of("meals", 900), 1)).then().statusCode(201);
    noticed.now();
    assertEquals(List.of(), noticedKinds());
  }

  private static UUID of(String category, long pence) {
    UUID listing = Market.aListingCosting(pence);
    Sql.asOwner("UPDATE offer SET category = ? WHERE listing_id = ?", category, listing);
    return listing;
  }

  private List<String> noticedKinds() {
    return Sql.texts(
        "SELECT category FROM beyond_budget WHERE person_id = ? ORDER BY 1", person.id());
  }
}
