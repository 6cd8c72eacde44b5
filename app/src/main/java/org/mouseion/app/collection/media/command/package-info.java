/// `./mouseion media`: pictures from the command line.
@NullMarked
package org.mouseion.app.collection.media.command;

import org.jspecify.annotations.NullMarked;
