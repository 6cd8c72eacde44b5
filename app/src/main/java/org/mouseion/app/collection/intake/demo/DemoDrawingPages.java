package org.mouseion.app.collection.intake.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mouseion.app.platform.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The house's own drawings, at addresses that change when a drawing does.
@RestController
class DemoDrawingPages {

    private final DemoDrawings drawings;

    DemoDrawingPages(DemoDrawings drawings) {
        this.drawings = drawings;
    }

    /// SVG may carry script; nothing in it is ever run.
    @GetMapping("/pictures/drawings/{name:[a-z0-9-]+}.svg")
    ResponseEntity<String> drawing(@PathVariable("name") String name) throws IOException {
        String svg = drawings.findSvg(name).orElseThrow(() -> Problem.notFound("picture-not-found"));
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(svg);
    }
}
