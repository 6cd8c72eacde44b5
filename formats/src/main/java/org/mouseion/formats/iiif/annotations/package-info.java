/// W3C Web Annotations (Web Annotation Data Model, 23 February 2017): transcriptions, corrections, comments
/// and tags said *about* a canvas, or a rectangle of it, by somebody.
///
/// An [org.mouseion.formats.iiif.annotations.Annotation] has bodies – a text with its language, several
/// readings in order of preference, the address of a thing – and targets. What a machine read carries its
/// `generator`, what a person wrote its `creator`, each with its time; the alternative readings of a doubtful
/// word become a `Choice`. Many viewers know of none and show nothing for it: give them
/// [org.mouseion.formats.iiif.annotations.Annotation#best], and the choice to those who ask for it.
///
/// [org.mouseion.formats.iiif.annotations.AnnotationJson] writes them singly or as a page, for the
/// Presentation API 3.0 as for any other annotation client;
/// [org.mouseion.formats.iiif.annotations.OpenAnnotationJson] writes the older form that viewers of version 2
/// read. [org.mouseion.formats.iiif.annotations.AnnotationReader] takes them in from elsewhere, within
/// bounds.
@NullMarked
package org.mouseion.formats.iiif.annotations;

import org.jspecify.annotations.NullMarked;
