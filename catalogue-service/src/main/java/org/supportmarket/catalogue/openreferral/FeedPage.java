package org.supportmarket.catalogue.openreferral;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of anything, with the keys of the Open Referral UK profile.
 *
 * @param pageNumber from 1
 * @param size how many stand on this page
 */
@Schema(name = "OpenReferralPage")
record FeedPage<T>(
    long totalItems,
    long totalPages,
    int pageNumber,
    int size,
    boolean firstPage,
    boolean lastPage,
    boolean empty,
    List<T> contents) {

  static <T> FeedPage<T> of(long totalItems, PageWish wish, List<T> contents) {
    long pages = (totalItems + wish.perPage() - 1) / wish.perPage();
    return new FeedPage<>(
        totalItems,
        pages,
        wish.page(),
        contents.size(),
        wish.page() == 1,
        wish.page() >= pages,
        contents.isEmpty(),
        contents);
  }

  /** The page of a whole list that is short enough to be in memory. */
  static <T> FeedPage<T> within(List<T> all, PageWish wish) {
    int from = (int) Math.min(wish.offset(), all.size());
    return of(
        all.size(),
        wish,
        all.subList(from, (int) Math.min(from + (long) wish.perPage(), all.size())));
  }

  <R> FeedPage<R> map(Function<T, R> change) {
    return new FeedPage<>(
        totalItems,
        totalPages,
        pageNumber,
        size,
        firstPage,
        lastPage,
        empty,
        contents.stream().map(change).toList());
  }
}
