package org.supportmarket.catalogue.imports;

/** A feed did not answer as it should; the message is a sentence for the operator. */
final class FetchFailed extends RuntimeException {
  private final int status;

  FetchFailed(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  /** What it answered, or 0 if nothing. */
  int status() {
    return status;
  }
}
