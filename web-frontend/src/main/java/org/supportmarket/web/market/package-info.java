/** What everybody may know of the market, and what councils are looking for in it. */
package org.supportmarket.web.market;
