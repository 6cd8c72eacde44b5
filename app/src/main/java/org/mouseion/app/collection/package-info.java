/// What the institution holds: works, agents, places, concepts, and how they come in.
///
/// The types here are the model, in the terms of LIDO and Linked Art: a [Work] is what is known of an object; an
/// [Agent] is a person or
/// group; a [Concept] is a term of a vocabulary; what the source said and nobody mapped is kept word for word.
@ApplicationModule(
        displayName = "Collection",
        allowedDependencies = {"ai", "governance", "platform"})
@NullMarked
package org.mouseion.app.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
