/// What scholars and conservators work out. Empty until its first part lands.
@ApplicationModule(
        displayName = "Research",
        allowedDependencies = {"discovery", "knowledge", "collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
