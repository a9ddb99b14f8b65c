package org.supportmarket.kernel.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
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
