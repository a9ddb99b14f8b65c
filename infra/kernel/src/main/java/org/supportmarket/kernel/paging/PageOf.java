package org.supportmarket.kernel.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of many.
 *
 * @param size how many stand on this page
 */
public record PageOf<T>(
    long totalItems, long totalPages, int pageNumber, int size, List<T> contents) {

  /** This page of so many items. */
  public static <T> PageOf<T> of(long totalItems, Paging paging, List<T> contents) {
    long pages = (totalItems + paging.perPage() - 1) / paging.perPage();
    return new PageOf<>(totalItems, pages, paging.page(), contents.size(), contents);
  }

  /** The same page, each item told in another way. */
  public <R> PageOf<R> map(Function<T, R> told) {
    return new PageOf<>(
        totalItems, totalPages, pageNumber, size, contents.stream().map(told).toList());
  }
}
