/// The desk's front page and the settings page: every [org.mouseion.app.platform.Feature] of the house, whether it
/// works here, what it
/// does, and which settings steer it.
@NullMarked
package org.mouseion.app.platform.settings;

import org.jspecify.annotations.NullMarked;
