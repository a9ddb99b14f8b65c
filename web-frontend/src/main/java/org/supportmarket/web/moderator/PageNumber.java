package org.supportmarket.web.moderator;

/** Which page of a queue somebody asks for. */
final class PageNumber {
  static final int PER_PAGE = 20;

  private PageNumber() {}

  /** 1 for whatever is no number of a page. */
  static int of(String typed) {
    return typed != null && typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 1;
  }
}
