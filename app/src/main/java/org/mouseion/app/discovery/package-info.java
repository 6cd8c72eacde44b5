/// How the collection is found: index, search, similar works, and the visitor's site.
@ApplicationModule(
        displayName = "Discovery",
        allowedDependencies = {"knowledge", "collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
