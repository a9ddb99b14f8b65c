/** A council's own pages: what its people buy, from whom, for how much. */
package org.supportmarket.web.council;
