/// The one door to every model: tasks, sockets, and the gateway that writes a passport for each call.
@ApplicationModule(
        displayName = "AI",
        allowedDependencies = {"governance", "platform"})
@NullMarked
package org.mouseion.app.ai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
