/// What may be said, and on whose word: sources, their passages, the statements drawn from them, and
/// recall.
///
/// A [Source] is a text somebody answers for; its [Passage]s have stable anchors; a [Statement] is one
/// sentence that a person let the house say. [Repertoire] is what all of them come to on a day, for whoever
/// answers visitors. What is made of it is registered with [Derivatives], and [GroundMoved] tells when its
/// ground moves. Start at [Sources].
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"collection", "ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
