package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field.
 *
 * @param field as the draft calls it
 * @param reason a sentence that says what to do
 */
@Schema(name = "FieldProblem")
record FieldProblem(@Schema(examples = "cancellation") String field, String reason) {}
