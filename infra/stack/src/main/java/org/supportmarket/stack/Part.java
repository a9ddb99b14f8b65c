package org.supportmarket.stack;

import java.util.List;
import java.util.stream.Stream;

/** The parts that run on one machine. Each has a fixed place after the base port. */
public enum Part {
  WEB("web-frontend", 0),
  CATALOGUE("catalogue-service", 1),
  ORDERING("ordering-service", 2),
  RATINGS("ratings-service", 3),
  KEYCLOAK("keycloak", 4),
  POSTGRES("postgres", 5),
  ELASTICSEARCH("elasticsearch", 6),

  /** Two more nodes of Elasticsearch, where somebody wants to see one of three fail. */
  SECOND_NODE("elasticsearch-2", 8),
  THIRD_NODE("elasticsearch-3", 10);

  /** All that there usually are. */
  static final List<Part> USUAL =
      Stream.of(values()).filter(part -> part.compareTo(ELASTICSEARCH) <= 0).toList();

  /** Elasticsearch's port for other nodes; nobody uses it, but it cannot be switched off. */
  static final int TRANSPORT_OFFSET = 7;

  private final String title;
  private final int offset;

  Part(String title, int offset) {
    this.title = title;
    this.offset = offset;
  }

  /** The name in output, in log files and, for services, of the Maven module. */
  public String title() {
    return title;
  }

  /** How far its port is from the base port. */
  public int offset() {
    return offset;
  }

  /** Whether this is one of our own services and not one of the three servers. */
  public boolean isService() {
    return offset < KEYCLOAK.offset;
  }
}
