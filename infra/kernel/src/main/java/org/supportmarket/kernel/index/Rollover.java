package org.supportmarket.kernel.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fills a new index while the alias still answers from the old one, then moves the alias in one
 * step. Closed without {@link #commit}, the new index is dropped and nothing has changed.
 */
public final class Rollover implements AutoCloseable {
  private final ElasticsearchClient client;
  private final String alias;
  private final String index;
  private boolean committed;

  private Rollover(ElasticsearchClient client, String alias, String index) {
    this.client = client;
    this.alias = alias;
    this.index = index;
  }

  /** Creates an empty index for the alias from JSON with settings and mappings. */
  public static Rollover start(ElasticsearchClient client, String alias, String settingsAndMappings)
      throws IOException {
    String index = alias + "-" + UUID.randomUUID().toString().substring(0, 13);
    client
        .indices()
        .create(create -> create.index(index).withJson(new StringReader(settingsAndMappings)));
    return new Rollover(client, alias, index);
  }

  /** The new index, to be written to. */
  public String index() {
    return index;
  }

  /** Makes the new index the one behind the alias and drops those that were. */
  public void commit() throws IOException {
    commit(List.of(this), Set.of());
  }

  /**
   * Makes new indices of one alias, which were started for it, all that is behind it besides those
   * kept, in one step; drops the others that were.
   */
  public static void commit(Collection<Rollover> together, Set<String> kept) throws IOException {
    for (Rollover one : together) {
      one.refresh();
    }
    Rollover any = together.iterator().next();
    Set<String> old = new HashSet<>(any.indicesBehindAlias());
    old.removeAll(kept);
    boolean alone = together.size() == 1 && kept.isEmpty();
    any.client
        .indices()
        .updateAliases(
            update -> {
              for (String before : old) {
                update.actions(action -> action.remove(r -> r.index(before).alias(any.alias)));
              }
              for (Rollover one : together) {
                update.actions(
                    action ->
                        action.add(
                            add -> add.index(one.index).alias(any.alias).isWriteIndex(alone)));
              }
              return update;
            });
    for (Rollover one : together) {
      one.committed = true;
    }
    if (!old.isEmpty()) {
      List<String> all = List.copyOf(old);
      any.client.indices().delete(delete -> delete.index(all).ignoreUnavailable(true));
    }
  }

  /** On every copy, or somebody might be answered from one that lacks some. */
  private void refresh() throws IOException {
    if (!client.indices().refresh(refresh -> refresh.index(index)).shards().failures().isEmpty()) {
      throw new IOException("Not every copy of " + index + " took all that was written to it");
    }
  }

  @Override
  public void close() {
    if (!committed) {
      try {
        client.indices().delete(delete -> delete.index(index).ignoreUnavailable(true));
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The unfinished index " + index + " could not be dropped", e);
      }
    }
  }

  private Set<String> indicesBehindAlias() throws IOException {
    try {
      return client.indices().getAlias(get -> get.name(alias)).aliases().keySet();
    } catch (ElasticsearchException missing) {
      if (missing.status() == 404) {
        return Set.of();
      }
      throw missing;
    }
  }
}
