package org.supportmarket.kernel.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.TestIndices;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class RolloverTest {
  private static final String SETTINGS =
      """
      {"settings":{"number_of_replicas":0},"mappings":{"properties":{"name":{"type":"keyword"}}}}
      """;

  @Inject ElasticsearchClient client;

  private final String alias = TestIndices.prefix("kernel") + "rollover-" + UUID.randomUUID();

  @AfterEach
  void dropWhatTheTestMade() throws IOException {
    if (client.indices().existsAlias(exists -> exists.name(alias)).value()) {
      for (String index : client.indices().getAlias(get -> get.name(alias)).aliases().keySet()) {
        client.indices().delete(delete -> delete.index(index));
      }
    }
  }

  @Test
  void theAliasMovesToTheNewIndexAndTheOldOneIsDropped() throws IOException {
    String first = filled("one");
    String second = filled("one", "two");
    assertEquals(2, client.count(count -> count.index(alias)).count());
    assertFalse(client.indices().exists(exists -> exists.index(first)).value());
    assertTrue(client.indices().exists(exists -> exists.index(second)).value());
  }

  @Test
  void withoutACommitNothingHasChanged() throws IOException {
    filled("one");
    String abandoned;
    try (Rollover rollover = Rollover.start(client, alias, SETTINGS)) {
      abandoned = rollover.index();
    }
    assertEquals(1, client.count(count -> count.index(alias)).count());
    assertFalse(client.indices().exists(exists -> exists.index(abandoned)).value());
  }

  @Test
  void severalTakeTheirPlacesInOneStepBesideThoseKept() throws IOException {
    String kept = filled("one");
    String dropped;
    try (Rollover rollover = Rollover.start(client, alias, SETTINGS)) {
      Rollover.commit(List.of(rollover), Set.of(kept));
      dropped = rollover.index();
    }
    try (Rollover second = filling("two");
        Rollover third = filling("three")) {
      Rollover.commit(List.of(second, third), Set.of(kept));
    }
    assertEquals(3, client.count(count -> count.index(alias)).count());
    assertFalse(client.indices().exists(exists -> exists.index(dropped)).value());
  }

  private Rollover filling(String name) throws IOException {
    Rollover rollover = Rollover.start(client, alias, SETTINGS);
    client.index(index -> index.index(rollover.index()).document(Map.of("name", name)));
    return rollover;
  }

  private String filled(String... names) throws IOException {
    try (Rollover rollover = Rollover.start(client, alias, SETTINGS)) {
      for (String name : names) {
        client.index(
            index -> index.index(rollover.index()).id(name).document(Map.of("name", name)));
      }
      rollover.commit();
      return rollover.index();
    }
  }
}
