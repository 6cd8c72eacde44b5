/// Manifests and collections as JSON-LD.
///
/// [org.mouseion.formats.iiif.presentation.writing.PresentationThree] writes version 3.0, the one to link to;
/// [org.mouseion.formats.iiif.presentation.writing.PresentationTwo] writes 2.1 for older viewers, with what
/// that version can hold. The addresses of pages and annotations within a canvas are the canvas's own,
/// followed by `/page`, `/painting` and the like.
@NullMarked
package org.mouseion.formats.iiif.presentation.writing;

import org.jspecify.annotations.NullMarked;
