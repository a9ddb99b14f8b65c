package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.listing.TouchListings;
import org.supportmarket.catalogue.search.IndexCheck.How;

/**
 * Makes the index what the database says: a row that differs is told of anew, above the revision
 * that the index has, and comes in by the usual way. A document without a row can only be left
 * behind, by a rebuild.
 */
@ApplicationScoped
class RepairIndex {
  private static final int BATCH = 500;

  private final CheckIndex check;
  private final RebuildIndex rebuild;
  private final IndexClient client;
  private final ListingIndex index;
  private final TouchListings touch;
  private final ListingFeed feed;

  RepairIndex(
      CheckIndex check,
      RebuildIndex rebuild,
      IndexClient client,
      ListingIndex index,
      TouchListings touch,
      ListingFeed feed) {
    this.check = check;
    this.rebuild = rebuild;
    this.client = client;
    this.index = index;
    this.touch = touch;
    this.feed = feed;
  }

  /** Repairs what differs and looks once more. */
  IndexCheck repair() throws IOException {
    Map<UUID, How> differing = check.look().differing();
    if (differing.containsValue(How.STRAY)) {
      rebuild.rebuild();
    } else {
      List<UUID> ids = List.copyOf(differing.keySet());
      for (int from = 0; from < ids.size(); from += BATCH) {
        touch.above(revisions(ids.subList(from, Math.min(ids.size(), from + BATCH))));
      }
      feed.drain();
    }
    return check.check();
  }

  /** What the index has; 0 for nothing. */
  private Map<UUID, Long> revisions(List<UUID> ids) throws IOException {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(id.toString()));
    MgetResponse<JsonNode> found =
        client.now().mget(get -> get.index(index.alias()).ids(names), JsonNode.class);
    Map<UUID, Long> revisions = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      MultiGetResponseItem<JsonNode> item = found.docs().get(i);
      boolean there = !item.isFailure() && item.result().found();
      revisions.put(ids.get(i), there ? item.result().version() : 0);
    }
    return revisions;
  }
}
