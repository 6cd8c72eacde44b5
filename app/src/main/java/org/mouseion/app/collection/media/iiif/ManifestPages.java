package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.formats.iiif.presentation.Manifest;
import org.mouseion.formats.iiif.presentation.writing.PresentationThree;
import org.mouseion.formats.iiif.presentation.writing.PresentationTwo;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The manifest of each work that has pictures: `/iiif/works/NUMBER/manifest`, and for older viewers
/// `/iiif/2/works/NUMBER/manifest`.
@RestController
class ManifestPages {

    private final Works works;
    private final Pictures pictures;
    private final WorkManifests manifests;
    private final SiteBase base;

    ManifestPages(Works works, Pictures pictures, WorkManifests manifests, SiteBase base) {
        this.works = works;
        this.pictures = pictures;
        this.manifests = manifests;
        this.base = base;
    }

    @GetMapping("/iiif/works/{id:\\d{1,18}}/manifest")
    ResponseEntity<byte[]> three(@PathVariable long id, HttpServletRequest request) throws IOException {
        Optional<Manifest> manifest = find(id, request);
        return manifest.isEmpty()
                ? Refusals.plain(404, "This work has no pictures here.")
                : send(
                        request,
                        type(request.getHeader(HttpHeaders.ACCEPT), PresentationThree.MEDIA_TYPE),
                        PresentationThree.manifest(manifest.get()).toBytes());
    }

    @GetMapping("/iiif/2/works/{id:\\d{1,18}}/manifest")
    ResponseEntity<byte[]> two(@PathVariable long id, HttpServletRequest request) throws IOException {
        Optional<Manifest> manifest = find(id, request);
        return manifest.isEmpty()
                ? Refusals.plain(404, "This work has no pictures here.")
                : send(
                        request,
                        type(request.getHeader(HttpHeaders.ACCEPT), "application/ld+json"),
                        PresentationTwo.manifest(base.of(request) + "/iiif/2/works/" + id + "/manifest", manifest.get())
                                .toBytes());
    }

    private Optional<Manifest> find(long id, HttpServletRequest request) {
        Optional<Work> work = works.find(new WorkId(id)).filter(found -> found.state() != WorkState.DRAFT);
        return work.flatMap(found -> manifests.find(found, pictures.list(found), base.of(request)));
    }

    private static ResponseEntity<byte[]> send(HttpServletRequest request, String type, byte[] json)
            throws IOException {
        String tag = "W/\"" + Refusals.digest(json) + "\"";
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, "Accept")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .eTag(tag);
        return Refusals.unlessKnown(request, tag, answer, () -> json);
    }

    /// A browser that shows pages is given plain JSON, which it can show.
    static String type(@Nullable String accept, String linked) {
        boolean page = accept != null && accept.contains("text/html");
        boolean plain =
                accept != null && accept.contains("application/json") && !accept.contains("application/ld+json");
        return page || plain ? "application/json" : linked;
    }
}
