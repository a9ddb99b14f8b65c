package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/** A conversation with all that was said; {@code you} and authors are person or provider. */
public record ConversationThread(Conversation question, String you, List<Message> messages) {

  /** What one side wrote. */
  public record Message(String author, String words, Instant writtenAt) {}

  public ConversationThread {
    messages = messages == null ? List.of() : List.copyOf(messages);
  }

  public boolean yoursIsTheProvidersSide() {
    return "provider".equals(you);
  }
}
