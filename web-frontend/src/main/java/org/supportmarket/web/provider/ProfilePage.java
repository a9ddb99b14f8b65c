package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * Joining, and changing later what was told then.
 *
 * @param joining whether the login belongs to no provider yet
 * @param said what a moderator wrote about the last change; null for nothing
 * @param waiting whether a change is being checked
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilePage(
    String title,
    boolean joining,
    List<ProviderForm.Part> parts,
    boolean waiting,
    String said,
    String done,
    Problems problems)
    implements TemplateInstance {

  static ProfilePage joining(Typed typed, Problems problems) {
    return new ProfilePage(
        "Join Support Market", true, ProviderForm.show(typed), false, null, null, problems);
  }
}
