/// PAGE XML, the text of pages as recognisers exchange it: https://www.primaresearch.org/schema/PAGE/.
@NullMarked
package org.mouseion.formats.pages.pagexml;

import org.jspecify.annotations.NullMarked;
