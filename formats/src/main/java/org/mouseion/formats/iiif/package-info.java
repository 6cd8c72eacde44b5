/// What the International Image Interoperability Framework lets museums say to one another: how to ask for a
/// part of a picture, how a work and its pages are described to a viewer, how words on a page are searched,
/// and how a picture that is not for everybody says so.
///
/// - [org.mouseion.formats.iiif.image]: the addresses of the Image API, 3.0 and 2.1.1, turned into plain
///   numbers;
/// - [org.mouseion.formats.iiif.presentation]: works as manifests, written in 3.0 and 2.1, and read;
/// - [org.mouseion.formats.iiif.annotations]: W3C Web Annotations, for transcriptions, corrections and tags;
/// - [org.mouseion.formats.iiif.transcription]: the text of a page as annotations on its canvas;
/// - [org.mouseion.formats.iiif.search]: answers to searches inside a work;
/// - [org.mouseion.formats.iiif.auth]: how a picture that is not for everybody says what to do;
/// - [org.mouseion.formats.iiif.json]: the small JSON writer and the bounded reader that all of these share.
///
/// Nothing here opens a picture, a connection or a database: records come in, records and bytes go out. The
/// server joins them to pictures, works and access rules. `docs/methods/iiif.md` says what is kept of each
/// specification.
@NullMarked
package org.mouseion.formats.iiif;

import org.jspecify.annotations.NullMarked;
