/// `info.json`: what a viewer fetches before the first tile (section 5 of both versions), and the headers
/// that go with it and with each picture.
///
/// [org.mouseion.formats.iiif.image.information.ImageInformation] writes the document from an
/// [org.mouseion.formats.iiif.image.ImageService] and
/// [org.mouseion.formats.iiif.image.information.ImageContext], which holds what lies around the picture:
/// rights, the manifest it belongs to, services such as authorisation.
/// [org.mouseion.formats.iiif.image.information.InformationType] chooses its media type by the `Accept`
/// header; [org.mouseion.formats.iiif.image.information.ImageLinks] writes the values of `Link`.
/// [org.mouseion.formats.iiif.image.information.InformationReader] reads the description of another house's
/// picture, to fetch it.
@NullMarked
package org.mouseion.formats.iiif.image.information;

import org.jspecify.annotations.NullMarked;
