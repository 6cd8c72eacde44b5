/// Elements of XML files pulled with bounds, and pages while they are read.
@NullMarked
package org.mouseion.formats.pages.xml;

import org.jspecify.annotations.NullMarked;
