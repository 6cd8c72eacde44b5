/// How pages are made: languages, words, templates, layout, errors.
///
/// A request first meets [LanguagePrefix], which takes `/fr` off the path; [Tongue] decides the language; a controller
/// returns the name
/// of a jte template (`discovery/site/home`) with its parameters in the model, [JteViews] renders it. One address
/// answers with the whole
/// page or, where htmx asks, with the changed part: the template decides by `page.fragment()`.
@NullMarked
package org.mouseion.app.platform.web;

import org.jspecify.annotations.NullMarked;
