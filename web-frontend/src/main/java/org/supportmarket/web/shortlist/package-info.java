/**
 * What somebody keeps to look at again: in a signed cookie, and once signed in in the catalogue.
 */
package org.supportmarket.web.shortlist;
