package org.supportmarket.web.layout;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** What stands in a form's fields, as somebody typed it or as it is known. */
public final class Typed {
  private final MultivaluedMap<String, String> all;

  private Typed(MultivaluedMap<String, String> all) {
    this.all = all;
  }

  public static Typed nothing() {
    return new Typed(new MultivaluedHashMap<>());
  }

  public static Typed of(MultivaluedMap<String, String> form) {
    return form == null ? nothing() : new Typed(form);
  }

  /** What stands in a field, without the blanks around it; empty for none. */
  public String one(String name) {
    String first = all.getFirst(name);
    return first == null ? "" : first.strip();
  }

  /** Every box ticked under a name. */
  public List<String> many(String name) {
    return List.copyOf(all.getOrDefault(name, List.of()));
  }

  /** The lines of a large field that have something in them. */
  public List<String> lines(String name) {
    return one(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public Typed put(String name, String value) {
    all.putSingle(name, value == null ? "" : value);
    return this;
  }

  public Typed put(String name, List<String> values) {
    all.put(name, List.copyOf(values));
    return this;
  }
}
