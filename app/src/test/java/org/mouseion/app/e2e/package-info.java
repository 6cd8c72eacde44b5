/// Errands in a real browser, against a whole house.
///
/// [RunningHouse] is the house: every part of it, on a port of its own, with a fresh database and data folder, opened
/// once for all tests of the JVM. [Chromium] is the browser; where there is none a test is skipped and says so.
@NullMarked
package org.mouseion.app.e2e;

import org.jspecify.annotations.NullMarked;
