package org.supportmarket.web.panel;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a signal to providers is published about a row of a panel. */
final class Signalled {
  private static final String NEW = "/council/signals/new";

  private Signalled() {}

  /** With the kind of support and the district as far as they are known. */
  static String href(PanelQuery query, String row) {
    Map<String, String> about = new TreeMap<>(query.filters());
    about.put(query.panel().code(), row);
    return href(about);
  }

  /** The same about what is narrowed to. */
  static String href(Map<String, String> filters) {
    Map<String, String> about = new TreeMap<>(filters);
    about.keySet().retainAll(Set.of(Panel.CATEGORY.code(), Panel.DISTRICT.code()));
    return NEW + PanelQuery.query(about);
  }
}
