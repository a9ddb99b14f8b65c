package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingStatus;

/**
 * The index of listings behind its alias. A document's version is its row's index revision, so that
 * writes may come twice and in any order; nothing is ever deleted, because Elasticsearch soon
 * forgets the version of what it deleted.
 */
@ApplicationScoped
class ListingIndex {
  private static final int CONFLICT = 409;

  private final IndexClient client;
  private final ListingDocuments documents;
  private final String alias;

  ListingIndex(
      IndexClient client,
      ListingDocuments documents,
      @ConfigProperty(name = "support-market.index.prefix") Optional<String> prefix) {
    this.client = client;
    this.documents = documents;
    this.alias = prefix.orElse("") + "listings";
  }

  String alias() {
    return alias;
  }

  boolean exists() throws IOException {
    return client.now().indices().existsAlias(exists -> exists.name(alias)).value();
  }

  /** Whether a row has a document: what was never shown to anybody has none. */
  static boolean keeps(ListingRow row) {
    return row.status() != ListingStatus.DRAFT && row.status() != ListingStatus.SUBMITTED;
  }

  /** Writes these rows through the alias; what the index knows in a later state stays. */
  void write(List<ListingRow> rows) {
    write(alias, true, rows);
  }

  /** Writes these rows into one index, whether it stands behind the alias or not. */
  void writeInto(String index, List<ListingRow> rows) {
    write(index, false, rows);
  }

  private void write(String target, boolean isAlias, List<ListingRow> all) {
    List<ListingRow> rows = all.stream().filter(ListingIndex::keeps).toList();
    if (rows.isEmpty()) {
      return;
    }
    // Without requireAlias a write would create an index of that name if the alias is missing.
    BulkRequest.Builder bulk = new BulkRequest.Builder().index(target).requireAlias(isAlias);
    for (ListingRow row : rows) {
      bulk.operations(
          operation ->
              operation.<ListingDocument>index(
                  index ->
                      index
                          .id(row.id().toString())
                          .version(row.indexRevision())
                          .versionType(VersionType.External)
                          .document(documents.of(row))));
    }
    try {
      refuseFailures(client.now().bulk(bulk.build()));
    } catch (IOException e) {
      throw new UncheckedIOException("The index took no documents", e);
    }
  }

  private static void refuseFailures(BulkResponse response) {
    for (BulkResponseItem item : response.items()) {
      if (item.error() != null && item.status() != CONFLICT) {
        throw new IllegalStateException(
            "Listing " + item.id() + " was not indexed: " + item.error().reason());
      }
    }
  }
}
