package org.supportmarket.benchmark;

import java.io.Closeable;
import java.io.IOException;

/** One of the clients, on its own connection, one order after the other. */
interface Buyer extends Closeable {
  /** Orders something from the budget of this number; whatever is not an order is an exception. */
  void buy(int number) throws IOException;
}
