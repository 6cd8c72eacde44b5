/// The page where visitors talk to the guide.
///
/// It is a form: the conversation so far travels in it, under the seal of [Sealed], and the house keeps nothing.
/// The island `m-guide` sends the same form without leaving the page and puts the new turn below the others.
@NullMarked
package org.mouseion.app.discovery.guide.pages;

import org.jspecify.annotations.NullMarked;
