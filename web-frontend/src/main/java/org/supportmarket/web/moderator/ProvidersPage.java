package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supportmarket.web.client.ModeratedProvider;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** Providers that wait for a decision, or are suspended. {@code here} is the filter that is on. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProvidersPage(
    String answer,
    List<Link> filters,
    String here,
    List<ModeratedProvider> providers,
    Pages pages,
    String done)
    implements TemplateInstance {
  private static final Map<String, String> STATE =
      Map.of(
          "applied", "Want to join",
          "changed", "Want another name or text",
          "suspended", "Suspended");

  static ProvidersPage of(String state, Paged<ModeratedProvider> found, String done) {
    String here = href(state);
    return new ProvidersPage(
        answer(state, found.totalItems()),
        Stream.of("applied", "changed", "suspended")
            .map(one -> Link.to(href(one), STATE.get(one)))
            .toList(),
        here,
        found.contents(),
        new Pages(found.pageNumber(), found.totalPages(), here),
        done);
  }

  private static String answer(String state, long count) {
    String providers = Words.sentence(Numbers.things(count, "provider", "providers"));
    return switch (state) {
      case "changed" ->
          providers + (count == 1 ? " wants" : " want") + " another name or another text";
      case "suspended" -> providers + (count == 1 ? " is" : " are") + " suspended";
      default -> providers + (count == 1 ? " wants" : " want") + " to join";
    };
  }

  static String href(String state) {
    return "/moderator/providers?state=" + state;
  }
}
