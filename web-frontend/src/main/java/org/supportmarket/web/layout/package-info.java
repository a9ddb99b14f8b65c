/**
 * What all pages are made of: the frame, the parts (Qute tags under {@code templates/tags}) and the
 * records they show, the wording of money, dates, times and numbers, the pages for errors, the
 * static files and the style guide.
 */
package org.supportmarket.web.layout;
