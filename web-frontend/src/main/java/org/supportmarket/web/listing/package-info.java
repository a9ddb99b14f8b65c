/** The form by which a provider writes what it offers, one part after another. */
package org.supportmarket.web.listing;
