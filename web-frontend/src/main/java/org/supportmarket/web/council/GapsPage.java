package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DataTable;

/**
 * What is missing in the council's area.
 *
 * @param table null when there is nothing to tell
 * @param left how many more there are than are shown
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GapsPage(
    String answer,
    LocalDate from,
    LocalDate to,
    DataTable table,
    int shown,
    int left,
    boolean known,
    List<Choice> districts,
    List<Choice> kinds,
    boolean narrowed,
    boolean mayPublish)
    implements TemplateInstance {}
