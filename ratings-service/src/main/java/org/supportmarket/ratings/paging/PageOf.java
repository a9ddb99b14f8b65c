package org.supportmarket.ratings.paging;

import java.util.List;

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
}
