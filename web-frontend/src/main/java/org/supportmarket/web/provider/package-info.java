/** A provider's own pages: today, the orders made with them, what they offer. */
package org.supportmarket.web.provider;
