package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.search.IndexCheck.Difference;
import org.supportmarket.catalogue.search.IndexCheck.How;

/** Compares every row with its document and every document with its row. */
@ApplicationScoped
class CheckIndex {
  private static final int PAGE = 500;
  private static final int SHOWN = 100;

  /** While we look, changes go on: what differs is looked at again after catching up. */
  private static final int LOOKS = 3;

  private final IndexClient client;
  private final ListingIndex index;
  private final ListingFeed feed;
  private final ListingRows rows;
  private final ListingDocuments documents;
  private final ObjectMapper json;

  CheckIndex(
      IndexClient client,
      ListingIndex index,
      ListingFeed feed,
      ListingRows rows,
      ListingDocuments documents,
      ObjectMapper json) {
    this.client = client;
    this.index = index;
    this.feed = feed;
    this.rows = rows;
    this.documents = documents;
    this.json = json;
  }

  IndexCheck check() throws IOException {
    Looked looked = look();
    return new IndexCheck(
        looked.differing().isEmpty(),
        looked.listings(),
        looked.documents(),
        looked.differing().size(),
        looked.differing().entrySet().stream()
            .limit(SHOWN)
            .map(entry -> new Difference(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** How many rows and documents there are, and every one that differs. */
  record Looked(long listings, long documents, Map<UUID, How> differing) {}

  Looked look() throws IOException {
    feed.drain();
    Map<UUID, How> differing = new TreeMap<>();
    long listings = compareRows(differing);
    long found = lookForStrays(differing);
    for (int look = 1; look < LOOKS && !differing.isEmpty(); look++) {
      feed.drain();
      differing = lookAgain(differing);
    }
    return new Looked(listings, found, differing);
  }

  private long compareRows(Map<UUID, How> differing) throws IOException {
    long seen = 0;
    UUID last = null;
    List<ListingRow> page;
    do {
      page = rows.page(last, PAGE);
      compare(page, differing);
      seen += page.size();
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == PAGE);
    return seen;
  }

  private void compare(List<ListingRow> all, Map<UUID, How> differing) throws IOException {
    List<ListingRow> page = all.stream().filter(ListingIndex::keeps).toList();
    if (page.isEmpty()) {
      return;
    }
    List<String> ids = page.stream().map(row -> row.id().toString()).toList();
    MgetResponse<JsonNode> found =
        client.now().mget(get -> get.index(index.alias()).ids(ids), JsonNode.class);
    for (int i = 0; i < page.size(); i++) {
      MultiGetResponseItem<JsonNode> item = found.docs().get(i);
      ListingRow row = page.get(i);
      if (item.isFailure() || !item.result().found()) {
        differing.put(row.id(), How.MISSING);
      } else {
        compare(row, item.result(), differing);
      }
    }
  }

  private void compare(ListingRow row, GetResult<JsonNode> document, Map<UUID, How> differing) {
    JsonNode expected = json.valueToTree(documents.of(row));
    if (document.version() == null || document.version() != row.indexRevision()) {
      differing.put(row.id(), How.OTHER_REVISION);
    } else if (!sameJson(expected, document.source())) {
      differing.put(row.id(), How.OTHER_CONTENT);
    }
  }

  /** A number is the same whether the reader took it for an int or a long. */
  private static boolean sameJson(JsonNode one, JsonNode other) {
    return one.equals(
        (a, b) ->
            a.isNumber() && b.isNumber()
                ? a.decimalValue().compareTo(b.decimalValue())
                : a.equals(b) ? 0 : 1,
        other);
  }

  private long lookForStrays(Map<UUID, How> differing) throws IOException {
    client.now().indices().refresh(refresh -> refresh.index(index.alias()));
    long seen = 0;
    String last = "";
    List<Hit<Void>> hits;
    do {
      String after = last;
      SearchResponse<Void> page =
          client
              .now()
              .search(
                  search ->
                      search
                          .index(index.alias())
                          .size(PAGE)
                          .source(source -> source.fetch(false))
                          .trackTotalHits(total -> total.enabled(false))
                          .sort(sort -> sort.field(field -> field.field("id")))
                          .searchAfter(from -> from.stringValue(after)),
                  Void.class);
      hits = page.hits().hits();
      Set<UUID> ids = new HashSet<>();
      hits.forEach(hit -> ids.add(UUID.fromString(hit.id())));
      markStrays(ids, differing);
      seen += hits.size();
      last = hits.isEmpty() ? last : hits.getLast().id();
    } while (hits.size() == PAGE);
    return seen;
  }

  private void markStrays(Collection<UUID> ids, Map<UUID, How> differing) {
    Set<UUID> known = new HashSet<>();
    rows.byIds(ids).stream().filter(ListingIndex::keeps).forEach(row -> known.add(row.id()));
    ids.stream().filter(id -> !known.contains(id)).forEach(id -> differing.put(id, How.STRAY));
  }

  private Map<UUID, How> lookAgain(Map<UUID, How> before) throws IOException {
    Map<UUID, How> differing = new TreeMap<>();
    List<UUID> ids = List.copyOf(before.keySet());
    for (int from = 0; from < ids.size(); from += PAGE) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + PAGE));
      compare(rows.byIds(some), differing);
      markStrays(some, differing);
    }
    return differing;
  }
}
