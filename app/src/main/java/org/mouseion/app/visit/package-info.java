/// How the house is lived, on site and online. Empty until its first part lands.
@ApplicationModule(
        displayName = "Visit",
        allowedDependencies = {"discovery", "knowledge", "collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
