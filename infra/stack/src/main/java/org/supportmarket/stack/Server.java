package org.supportmarket.stack;

/** One of the three servers: how it is made ready, started and asked whether it serves. */
interface Server {
  Part part();

  /** Unpacks it and does what is only done the first time. */
  void prepare();

  /** The command that runs it in the foreground. */
  ProcessBuilder command();

  /** Whether it answers now. */
  boolean serves();
}
