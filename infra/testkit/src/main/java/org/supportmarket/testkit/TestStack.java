package org.supportmarket.testkit;

import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Settings;
import org.supportmarket.stack.Stack;

/** The servers that all tests share. */
public final class TestStack {
  private static Stack stack;

  private TestStack() {}

  /** The running test stack; the first call starts one if there is none. */
  public static synchronized Stack stack() {
    if (stack == null) {
      stack = Stack.attachOrStart(Settings.forTests(), new Progress(System.err));
    }
    return stack;
  }
}
