/// The door between a visitor and the guide's mind: the page and the API both come through [Talks].
///
/// A turn is weighed against the [Throttle], given to the mind with a limit of time, and, where the answer is "our
/// sources do not say", noted for the desk unless something personal stands in it. Nothing else of a turn is kept.
@NullMarked
package org.mouseion.app.discovery.guide.talk;

import org.jspecify.annotations.NullMarked;
