/// The command line of the house.
///
/// [Program] reads the arguments twice. The first time against hollow commands, made without their constructors, so
/// that
/// help and mistakes are answered in an instant; only then does it open a house and make the real command with its
/// collaborators ([RealCommands]). Commands are named in `commands/<area>.txt` ([CommandFiles]), their help is in the
/// message bundles ([HelpWords]). [Start] says how a house is opened for a command: without pages, without the key,
/// each thing made when first needed. [TerminalJobWatch] shows long work and takes it over where nobody else does it.
@NullMarked
package org.mouseion.app.platform.console;

import org.jspecify.annotations.NullMarked;
