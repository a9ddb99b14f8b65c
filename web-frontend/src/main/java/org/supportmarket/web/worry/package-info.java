/** The private line: telling the council's safeguarding desk that something is wrong. */
package org.supportmarket.web.worry;
