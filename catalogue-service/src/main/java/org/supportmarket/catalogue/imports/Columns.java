package org.supportmarket.catalogue.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the columns of the directory are, whatever their order and remarks in brackets. */
final class Columns {
  private static final Set<String> NEEDED =
      Set.of("name", "service types", "cqc provider id", "cqc location id");

  private final Map<String, Integer> places;
  private final int count;

  Columns(List<String> names) {
    places = places(names);
    count = names.size();
  }

  static boolean areNamedIn(List<String> row) {
    return places(row).keySet().containsAll(NEEDED);
  }

  int count() {
    return count;
  }

  /** The value in a column; empty if the file has no such column. */
  String of(List<String> row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.get(place);
  }

  private static Map<String, Integer> places(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "");
      places.putIfAbsent(name.replaceAll("\\s+", " ").strip(), i);
    }
    return places;
  }
}
