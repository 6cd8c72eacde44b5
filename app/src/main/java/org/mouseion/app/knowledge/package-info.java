/// What may be said, and on whose word: sources, statements, recall. Empty until its first part lands.
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
