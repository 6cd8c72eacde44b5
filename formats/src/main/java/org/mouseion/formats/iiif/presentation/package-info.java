/// What a viewer needs to show a work (IIIF Presentation API 3.0): a
/// [org.mouseion.formats.iiif.presentation.Manifest] of canvases in their order, each with the pictures,
/// sound or film painted on it and the pages of text that belong to it.
///
/// A [org.mouseion.formats.iiif.presentation.Description] is what every resource may say of itself – title,
/// metadata, rights, provider, links – and is filled by its builder.
/// [org.mouseion.formats.iiif.presentation.Medium] is a picture with the services that deliver it in pieces.
/// [org.mouseion.formats.iiif.presentation.Range] is an entry of the table of contents.
/// [org.mouseion.formats.iiif.presentation.Collection] lists manifests and other collections.
///
/// These records are written by [org.mouseion.formats.iiif.presentation.writing], in version 3.0 and for
/// older viewers in 2.1; another house's manifests are read by
/// [org.mouseion.formats.iiif.presentation.reading].
@NullMarked
package org.mouseion.formats.iiif.presentation;

import org.jspecify.annotations.NullMarked;
