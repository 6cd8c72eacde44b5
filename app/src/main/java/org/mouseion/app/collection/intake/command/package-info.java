/// `./mouseion import`.
@NullMarked
package org.mouseion.app.collection.intake.command;

import org.jspecify.annotations.NullMarked;
