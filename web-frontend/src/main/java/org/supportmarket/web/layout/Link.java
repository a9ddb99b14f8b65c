package org.supportmarket.web.layout;

/** Words that lead somewhere. */
public record Link(String text, String href) {
  public static Link to(String href, String text) {
    return new Link(text, href);
  }
}
