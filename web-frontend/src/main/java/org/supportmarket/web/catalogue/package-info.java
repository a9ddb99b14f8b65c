/** What everybody may look at: the home page, search, a listing, a provider. */
package org.supportmarket.web.catalogue;
