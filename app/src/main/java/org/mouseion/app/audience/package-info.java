/// Who comes, and how they are served. Empty until its first part lands.
@ApplicationModule(
        displayName = "Audience",
        allowedDependencies = {"visit", "discovery", "knowledge", "collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
