/// The guide's place on the desk: its entries in the menu, and the page with the lines for other websites.
@NullMarked
package org.mouseion.app.discovery.guide.desk;

import org.jspecify.annotations.NullMarked;
