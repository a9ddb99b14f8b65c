package org.supportmarket.catalogue.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.RegisterPlaces;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.testkit.WithStack;

/** What a provider writes about where becomes a point that searches can measure from. */
@QuarkusTest
@WithStack("catalogue")
class PlaceOfAListingTest {
  @Inject Shelf shelf;
  @Inject RegisterPlaces registerPlaces;
  @Inject PlaceDraft place;
  @Inject DraftRules rules;
  @Inject ObjectMapper json;
  @Inject Database database;

  private UUID provider;

  @BeforeEach
  void someKnownPlaces() {
    registerPlaces.register(
        List.of(
            new Place(PlaceKind.POSTCODE, "ZP1 1AA", "Zandshire", 52.01, -1.01),
            new Place(PlaceKind.OUTCODE, "ZP2", "Zandham", 52.2, -1.2),
            new Place(PlaceKind.DISTRICT, "Zandvale", null, 52.3, -1.3)));
    provider = shelf.aProviderCalled("Placed provider");
  }

  @Test
  void aPostcodeIsAPointItsFirstHalfOrTheDistrictsMiddleOtherwise() throws Exception {
    assertEquals(52.01, of("zp11aa", "Zandvale", Availability.UNKNOWN).latitude());
    assertEquals(52.2, of("ZP2 9ZZ", "Zandvale", Availability.UNKNOWN).latitude());
    assertEquals(52.3, of(null, "zandvale", Availability.UNKNOWN).latitude());
    assertNull(of(null, "Elsewhere", Availability.UNKNOWN).latitude());
  }

  @Test
  void whoWorksFromHomeIsNeverShownMoreExactlyThanTheFirstHalf() throws Exception {
    registerPlaces.register(
        List.of(
            new Place(PlaceKind.POSTCODE, "ZP2 1AA", "Zandham", 52.21, -1.21),
            new Place(PlaceKind.OUTCODE, "ZP2", "Zandham", 52.2, -1.2)));
    UUID assistant = shelf.aProviderCalled("Works from home");
    database.number(
        "UPDATE provider SET joins_as = 'personal-assistant', postcode = 'ZP2 1AA' WHERE id = '%s' RETURNING 1"
            .formatted(assistant));
    ListingDraft told = draft("ZP2 1AA", null);
    assertEquals(52.21, place.of(provider, told, Availability.UNKNOWN).latitude());
    assertEquals(52.2, place.of(assistant, told, Availability.UNKNOWN).latitude());
    ListingDraft silent = draft(null, null);
    assertEquals(52.2, place.of(assistant, silent, Availability.UNKNOWN).latitude());
  }

  @Test
  void whereItWasKnownItStaysUntilItMoves() throws Exception {
    Availability exact = of("zp11aa", "Zandvale", Availability.UNKNOWN);
    assertEquals(52.01, of(null, "Zandvale", exact).latitude());
    assertEquals(52.01, of(null, null, exact).latitude());
    Availability elsewhere = new Availability(null, null, "Elsewhere", 50.0, 0.0, null, null);
    assertEquals(52.3, of(null, "Zandvale", elsewhere).latitude());
  }

  @Test
  void aPostcodeThatIsNowhereIsRefusedByItsField() throws Exception {
    ListingDraft lost = draft("ZX99 9ZZ", null);
    Refusal refusal = assertThrows(Refusal.class, () -> rules.checkKeepable(lost));
    List<?> faults = (List<?>) refusal.getParameters().get("fields");
    assertEquals("postcode", ((FieldProblem) faults.getLast()).field());
  }

  private Availability of(String postcode, String district, Availability known)
      throws JsonProcessingException {
    return place.of(provider, draft(postcode, district), known);
  }

  private ListingDraft draft(String postcode, String district) throws JsonProcessingException {
    ObjectNode draft = json.createObjectNode();
    draft.put("postcode", postcode).put("district", district);
    return json.treeToValue(draft, ListingDraft.class);
  }
}
