/** What a council may expect, and how its people, providers and prices come and go. */
package org.supportmarket.web.outlook;
