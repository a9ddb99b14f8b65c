/** Choosing: the shortlist, comparing, asking providers and reporting what is wrong. */
package org.supportmarket.web.choice;
