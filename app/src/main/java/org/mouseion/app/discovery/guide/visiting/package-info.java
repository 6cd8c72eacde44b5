/// Answers about a visit, computed from the form of visiting information: hours of a day, prices for a person, what is
/// allowed and what is there; each with the passage of the form to cite.
@NullMarked
package org.mouseion.app.discovery.guide.visiting;

import org.jspecify.annotations.NullMarked;
