package org.supportmarket.ordering.order;

import java.util.List;
import java.util.function.Function;

/** One page of many. */
public record PageOf<T>(
    long totalItems, int pageNumber, int size, long totalPages, List<T> contents) {

  /** This page of so many. */
  public static <T> PageOf<T> of(long totalItems, Paging paging, List<T> contents) {
    long pages = (totalItems + paging.perPage() - 1) / paging.perPage();
    return new PageOf<>(totalItems, paging.page(), contents.size(), pages, contents);
  }

  /** The same page, each item told in another way. */
  public <R> PageOf<R> map(Function<T, R> told) {
    return new PageOf<>(
        totalItems, pageNumber, size, totalPages, contents.stream().map(told).toList());
  }
}
