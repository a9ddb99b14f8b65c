package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.Supporter;

/** The code somebody has to type in, told once; perhaps in place of an earlier one. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(String name, String code, boolean replaced, String back)
    implements TemplateInstance {
  static CodePage of(Supporter.Invited invited, String back) {
    return new CodePage(invited.supporter().name(), invited.code(), invited.replaced(), back);
  }
}
