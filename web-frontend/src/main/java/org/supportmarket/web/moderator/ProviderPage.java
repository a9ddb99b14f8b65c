package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.ModeratedProvider;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One provider, and what can be decided about it. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProviderPage(
    ModeratedProvider provider,
    String state,
    boolean waiting,
    boolean suspendable,
    Typed typed,
    String done,
    Problems problems)
    implements TemplateInstance {

  static ProviderPage of(ModeratedProvider provider, Typed typed, String done, Problems problems) {
    return new ProviderPage(
        provider,
        state(provider),
        provider.is("applied") || provider.is("changed"),
        provider.is("active") || provider.is("changed"),
        typed,
        done,
        problems);
  }

  private static String state(ModeratedProvider provider) {
    return switch (provider.state() == null ? "" : provider.state()) {
      case "applied" -> "Wants to join";
      case "changed" -> "Wants another name or text";
      case "active" -> "Let in";
      case "suspended" -> "Suspended";
      default -> "Not let in";
    };
  }
}
