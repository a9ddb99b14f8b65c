package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "budget-holder",
        "self-funder",
        "supporter",
        "fund-holder",
        "budget-holder supporter fund-holder",
        "provider",
        "care-manager",
        "council-finance",
        "commissioner",
        "care-manager council-finance commissioner",
        "moderator",
        "operator"
      })
  void nobodyHasMoreThanSevenPlaces(String roles) {
    for (String actingFor : new String[] {null, "Hazel"}) {
      List<Link> places = menu(roles, actingFor);
      assertTrue(places.size() <= 7, () -> places.size() + " for " + roles + ": " + places);
      assertEquals(places.size(), places.stream().map(Link::href).distinct().count());
      assertEquals("Help", places.getLast().text());
    }
  }

  @Test
  void aPersonFindsMoneySupportAndMessages() {
    assertEquals(
        List.of(
            "Find support",
            "My basket (3)",
            "My orders",
            "My money",
            "My support",
            "Messages",
            "Help"),
        menu("budget-holder", null).stream().map(Link::text).toList());
  }

  @Test
  void anOfficerOnThePhoneSeesThePersonsPlaces() {
    assertTrue(
        menu("care-manager", "Hazel").stream()
            .map(Link::text)
            .toList()
            .containsAll(List.of("Their basket (3)", "Their orders", "Their money", "People")));
  }

  @Test
  void aPageBelongsToThePlaceThatLeadsToIt() {
    assertEquals("/my-money", Menu.placeOf("/own-money"));
    assertEquals("/my-support", Menu.placeOf("/supporters/new"));
    assertEquals("/search", Menu.placeOf("/search"));
  }

  private static List<Link> menu(String roles, String actingFor) {
    return Menu.of(new Somebody(Set.of(roles.split(" ")), actingFor), " (3)");
  }

  private record Somebody(Set<String> roles, String actingForName) implements Guest {
    @Override
    public boolean signedIn() {
      return !roles.contains("");
    }

    @Override
    public boolean has(String role) {
      return roles.contains(role);
    }

    @Override
    public String name() {
      return "Sam";
    }
  }
}
