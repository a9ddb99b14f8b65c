package org.supportmarket.web.worry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** Telling the safeguarding desk: the numbers to ring first, then the form. */
@CheckedTemplate(basePath = "worry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorriedPage(
    String key, String words, String about, String reach, String ring, Problems problems)
    implements TemplateInstance {

  static WorriedPage of(WorriedForm form, Problems problems) {
    return new WorriedPage(
        form.key(), form.words(), form.about(), form.reach(), form.ring(), problems);
  }
}
