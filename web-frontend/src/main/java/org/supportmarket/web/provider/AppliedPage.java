package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.MyProvider;

/** The first page of a provider that asked to join and has not been let in. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AppliedPage(String name, boolean refused, String reason, String done)
    implements TemplateInstance {

  static AppliedPage of(MyProvider provider, String done) {
    return new AppliedPage(provider.name(), provider.is("closed"), provider.statusReason(), done);
  }
}
