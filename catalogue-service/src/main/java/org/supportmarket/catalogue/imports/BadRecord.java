package org.supportmarket.catalogue.imports;

/** A record that can't be taken; the message is a sentence for whoever sent the file. */
final class BadRecord extends RuntimeException {
  BadRecord(String reason) {
    super(reason, null, false, false);
  }
}
