package org.supportmarket.ordering.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person asked for on the phone.
 *
 * @param words what they asked for
 * @param readBack whether it was read back to them and they said yes; silence is no yes
 */
record CallRequest(
    @Schema(examples = "Two hours of cleaning every Tuesday from Bright Homes", maxLength = 1000)
        String words,
    Boolean readBack) {}
