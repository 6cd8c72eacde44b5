/// What is made from the collection, with a human yes. Empty until its first part lands.
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {"knowledge", "collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
