package org.mouseion.app.collection.text.desk;

import java.io.IOException;
import java.time.Duration;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.app.collection.media.pyramid.TooBusy;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.Box;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Lines cut from the picture of their page, whatever its access: only keepers come here.
@Controller
class LineImages {

    private final PageRoom room;
    private final Pieces pieces;

    LineImages(PageRoom room, Pieces pieces) {
        this.room = room;
        this.pieces = pieces;
    }

    @GetMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/line")
    ResponseEntity<byte[]> line(@PathVariable long work, @PathVariable int number, @RequestParam String at)
            throws IOException {
        room.person();
        HeldPicture picture = room.leaf(work, number).picture();
        Box box = Places.read(at);
        if (box == null
                || box.x() < 0
                || box.y() < 0
                || box.width() < 1
                || box.height() < 1
                || (long) box.x() + box.width() > picture.width()
                || (long) box.y() + box.height() > picture.height()) {
            throw Problem.notFound("picture-not-found", at);
        }
        int wide = Math.min(box.width(), LineCut.WIDEST);
        int high = (int) Math.clamp(Math.round((double) box.height() * wide / box.width()), 1, 4000);
        Piece piece = new Piece(box.x(), box.y(), box.width(), box.height(), wide, high, false, 0, "color", "jpg");
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                    .body(pieces.get(picture.master(), piece));
        } catch (TooBusy busy) {
            return ResponseEntity.status(503).header("Retry-After", "2").build();
        }
    }
}
