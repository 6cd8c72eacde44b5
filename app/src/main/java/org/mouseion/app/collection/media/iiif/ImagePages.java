package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.app.collection.media.pyramid.TooBusy;
import org.mouseion.formats.iiif.image.CanonicalAddress;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.ImageAddress;
import org.mouseion.formats.iiif.image.ImageAnswer;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.information.ImageInformation;
import org.mouseion.formats.iiif.image.information.ImageLinks;
import org.mouseion.formats.iiif.image.information.InformationType;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The image services: `/iiif/3/NUMBER/…` and `/iiif/2/NUMBER/…`.
@RestController
class ImagePages {

    private final PictureRows rows;
    private final Services services;
    private final Contexts contexts;
    private final Pieces pieces;
    private final OnSite onSite;
    private final SiteBase base;
    private final Clock clock;

    ImagePages(
            PictureRows rows,
            Services services,
            Contexts contexts,
            Pieces pieces,
            OnSite onSite,
            SiteBase base,
            Clock clock) {
        this.rows = rows;
        this.services = services;
        this.contexts = contexts;
        this.pieces = pieces;
        this.onSite = onSite;
        this.base = base;
        this.clock = clock;
    }

    @GetMapping("/iiif/3/{*rest}")
    ResponseEntity<byte[]> three(HttpServletRequest request) throws IOException {
        return serve(ImageVersion.V3, request);
    }

    @GetMapping("/iiif/2/{*rest}")
    ResponseEntity<byte[]> two(HttpServletRequest request) throws IOException {
        return serve(ImageVersion.V2, request);
    }

    private ResponseEntity<byte[]> serve(ImageVersion version, HttpServletRequest request) throws IOException {
        String prefix = "/iiif/" + version.major() + "/";
        ImageAddress address =
                ImageAddress.read(version, request.getRequestURI().substring(prefix.length()));
        Optional<HeldPicture> found = find(identifier(address));
        if (found.isEmpty()) {
            return Refusals.plain(404, "There is no such picture here.");
        }
        HeldPicture picture = found.get();
        String id = base.of(request) + prefix + picture.id().value();
        try {
            return switch (address) {
                case ImageAddress.Base ignored ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create(id + "/info.json"))
                            .build();
                case ImageAddress.Information ignored -> information(version, id, picture, request);
                case ImageAddress.Picture asked -> picture(version, id, picture, asked, request);
                case ImageAddress.Unreadable unreadable ->
                    Refusals.plain(
                            unreadable.refusal().status(), unreadable.refusal().sentence());
            };
        } catch (TooBusy busy) {
            return Refusals.busy();
        }
    }

    private static String identifier(ImageAddress address) {
        return switch (address) {
            case ImageAddress.Base base -> base.identifier();
            case ImageAddress.Information information -> information.identifier();
            case ImageAddress.Picture picture -> picture.identifier();
            case ImageAddress.Unreadable unreadable -> unreadable.identifier();
        };
    }

    /// What may not be seen outside the desk does not exist here.
    private Optional<HeldPicture> find(String identifier) {
        if (!identifier.matches("[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        return rows.find(new PictureId(Long.parseLong(identifier)))
                .filter(HeldPicture::isReady)
                .filter(picture -> !(picture.access(LocalDate.now(clock)) instanceof Access.Staff));
    }

    private ResponseEntity<byte[]> information(
            ImageVersion version, String id, HeldPicture picture, HttpServletRequest request) throws IOException {
        byte[] json = ImageInformation.of(
                        version,
                        id,
                        services.of(picture),
                        contexts.of(picture, base.of(request), isRestricted(picture)))
                .toBytes();
        String type = InformationType.of(version, request.getHeader(HttpHeaders.ACCEPT));
        // Weak, because the same words may travel packed or not.
        String tag = "W/\"" + Refusals.digest(json) + "\"";
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, "Accept")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(
                        HttpHeaders.LINK,
                        type.startsWith("application/json")
                                ? links(ImageLinks.profile(version), ImageLinks.context(version))
                                : ImageLinks.profile(version))
                .eTag(tag);
        return Refusals.unlessKnown(request, tag, answer, () -> json);
    }

    private ResponseEntity<byte[]> picture(
            ImageVersion version,
            String id,
            HeldPicture picture,
            ImageAddress.Picture asked,
            HttpServletRequest request)
            throws IOException {
        boolean restricted = isRestricted(picture);
        if (restricted && !onSite.isHere(request)) {
            return Refusals.plain(401, "This picture may be seen in the house only.");
        }
        ImageService service = services.of(picture);
        return switch (service.answer(version, asked.request())) {
            case ImageAnswer.Refused refused ->
                Refusals.plain(refused.refusal().status(), refused.refusal().sentence());
            case Derivative derivative -> {
                Piece piece = Services.piece(derivative);
                String tag = "\"" + Pieces.name(picture.master(), piece).substring(0, 32) + "\"";
                ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(piece.mediaType()))
                        .header(HttpHeaders.CACHE_CONTROL, restricted ? "private, no-store" : "public, max-age=86400")
                        .header(
                                HttpHeaders.LINK,
                                links(
                                        ImageLinks.canonical(
                                                id + "/" + CanonicalAddress.of(version, service, derivative)),
                                        ImageLinks.profile(version)))
                        .header("X-Content-Type-Options", "nosniff")
                        .eTag(tag);
                yield Refusals.unlessKnown(request, tag, answer, () -> pieces.get(picture.master(), piece));
            }
        };
    }

    /// In one header: of several, some clients read the first only.
    private static String links(String one, String other) {
        return one + ", " + other;
    }

    private boolean isRestricted(HeldPicture picture) {
        return picture.access(LocalDate.now(clock)) instanceof Access.OnSite;
    }

    /// A body that is made only where the caller does not have it.
    interface Body {
        byte @Nullable [] get() throws IOException;
    }
}
