package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.SafeCell;

/** Publishes, and reads all that everybody may then see of a council. */
@ApplicationScoped
class PublishedCells {
  private final PublishCells publishCells;
  private final CellSearch search;

  PublishedCells(PublishCells publishCells, CellSearch search) {
    this.publishCells = publishCells;
    this.search = search;
  }

  /** All of it: what tests take away again is not seen as a change. */
  void publish() {
    Awaitility.await()
        .atMost(Publisher.PATIENCE)
        .until(() -> publishCells.publish("test", true).isPresent());
  }

  /** By the ids that cells have before they are protected. */
  Map<String, SafeCell> now(String council) {
    publish();
    Map<String, SafeCell> told = new HashMap<>();
    for (Table table : Lattice.TABLES) {
      for (Cell cell :
          search.find(
              council, table, Map.of(), LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))) {
        SafeCell safe = safe(council, cell);
        told.put(safe.id(), safe);
      }
    }
    return told;
  }

  /** What is told of a cell of that area, by the id it has before it is protected. */
  static SafeCell safe(String area, Cell cell) {
    Map<Measure, Long> values = new EnumMap<>(Measure.class);
    cell.values()
        .forEach(
            (measure, value) -> {
              if (value != null) {
                values.put(measure, value);
              }
            });
    return new SafeCell(
        cell.table().cellId(area, cell.period(), cell.a(), cell.b()), cell.people(), values);
  }
}
