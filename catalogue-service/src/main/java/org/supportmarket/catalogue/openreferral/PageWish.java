package org.supportmarket.catalogue.openreferral;

/**
 * Which page somebody wants.
 *
 * @param page from 1
 */
record PageWish(int page, int perPage) {
  long offset() {
    return (page - 1L) * perPage;
  }
}
