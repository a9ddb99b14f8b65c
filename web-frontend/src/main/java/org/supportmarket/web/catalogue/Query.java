package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.supportmarket.web.layout.Here;

/** An address with parameters; those without a value are left out. */
record Query(String path, List<Parameter> parameters) {

  /** One parameter; a name may stand several times. */
  record Parameter(String name, String value) {}

  static Query to(String path) {
    return new Query(path, List.of());
  }

  Query with(String name, String value) {
    if (value == null || value.isEmpty()) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Query(path, List.copyOf(more));
  }

  Query withEach(String name, List<String> values) {
    Query all = this;
    for (String value : values) {
      all = all.with(name, value);
    }
    return all;
  }

  Query without(String name, String value) {
    return new Query(
        path,
        parameters.stream()
            .filter(p -> !p.name().equals(name) || !p.value().equals(value))
            .toList());
  }

  Query without(String name) {
    return new Query(path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
  }

  String href() {
    return parameters.isEmpty()
        ? path
        : parameters.stream()
            .map(p -> p.name() + "=" + Here.encode(p.value()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
