package org.supportmarket.web.client;

/** A service could not be asked: it is stopped, too slow, or was so a moment ago. */
public final class Unreachable extends RuntimeException {
  public Unreachable(Throwable cause) {
    super(cause.toString(), cause);
  }
}
