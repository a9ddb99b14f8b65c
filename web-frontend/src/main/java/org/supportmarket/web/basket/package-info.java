/** A person's basket: putting things in, checking, buying, and what they pay elsewhere. */
package org.supportmarket.web.basket;
