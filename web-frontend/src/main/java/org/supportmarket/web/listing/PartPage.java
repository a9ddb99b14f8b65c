package org.supportmarket.web.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/**
 * One part of the form.
 *
 * @param where "Part 2 of 9", with the name of the listing if it has one
 * @param action where the form is sent
 * @param back to all parts, or to the list for a new listing
 * @param isNew whether nothing was saved yet
 */
@CheckedTemplate(basePath = "listing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartPage(
    String title,
    String lead,
    String where,
    String action,
    String back,
    boolean isNew,
    List<QuestionGroup> groups,
    Problems problems)
    implements TemplateInstance {

  static PartPage of(
      Section section, Typed typed, Terms terms, String name, String action, Problems problems) {
    String where = "Part %d of %d".formatted(section.number(), Section.ALL.size());
    boolean isNew = name == null;
    return new PartPage(
        section.title(),
        section.lead(),
        isNew || name.isEmpty() ? where : where + ": " + name,
        action,
        isNew ? "/provider/listings" : action.substring(0, action.lastIndexOf('/')),
        isNew,
        section.show(typed, terms),
        problems);
  }
}
