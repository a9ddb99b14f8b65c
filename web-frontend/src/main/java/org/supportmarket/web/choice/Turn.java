package org.supportmarket.web.choice;

import org.supportmarket.web.client.Conversation;

/** Whose turn it is in a conversation, as each side reads it. */
final class Turn {
  private Turn() {}

  static String sentence(Conversation about, boolean provider) {
    return switch (about.status()) {
      case "open" ->
          provider
              ? "It is your turn to answer."
              : about.provider().name() + " has not answered yet.";
      case "answered" ->
          provider
              ? "You answered. They can ask more."
              : about.provider().name() + " has answered. You can ask more, or close it.";
      default -> closed(about, provider);
    };
  }

  /** What the provider may call whoever asked. */
  static String asker(Conversation about) {
    return about.askedBy() == null ? "A person" : about.askedBy();
  }

  private static String closed(Conversation about, boolean provider) {
    boolean byProvider = "provider".equals(about.closedBy());
    if (byProvider == provider) {
      return "You closed it.";
    }
    return (provider ? asker(about) : about.provider().name()) + " closed it.";
  }
}
