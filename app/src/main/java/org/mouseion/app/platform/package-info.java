/// What everything stands on: accounts, jobs, files, web, notices.
///
/// The files in this folder are what the ground floor offers. A room above it registers a [Feature] to be seen on the
/// settings page,
/// a [JobKind] to do long work that survives a kill, and a [Command] to be reached from the command line.
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.mouseion.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
