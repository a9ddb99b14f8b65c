/** The market of a council's area: one question a page, for its commissioners. */
package org.supportmarket.web.panel;
