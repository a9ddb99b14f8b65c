package org.supportmarket.web.client;

import java.util.List;

/** One page of a longer list; pages count from 1. */
public record Paged<T>(
    long totalItems, int pageNumber, int size, int totalPages, List<T> contents) {
  public Paged {
    contents = contents == null ? List.of() : List.copyOf(contents);
  }
}
