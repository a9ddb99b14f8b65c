package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.layout.Problems;

/** A look that another officer asks to keep from the person: yes or no. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskedLookPage(
    String name, String href, AccessApi.AskedLook look, String answer, Problems problems)
    implements TemplateInstance {

  static AskedLookPage of(String name, String href, AccessApi.AskedLook look, Problems problems) {
    String answer =
        switch (look.state()) {
          case "agreed" -> "A second officer agreed to this look";
          case "refused" -> "A second officer said no to this look";
          case "run_out" -> "Nobody answered within a day";
          default ->
              look.yours()
                  ? "You asked for this yourself"
                  : "May another officer look, without telling " + name + " for 28 days?";
        };
    return new AskedLookPage(name, href, look, answer, problems);
  }
}
