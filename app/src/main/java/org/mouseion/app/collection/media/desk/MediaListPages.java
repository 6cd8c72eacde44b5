package org.mouseion.app.collection.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mouseion.app.collection.Crop;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.app.collection.media.pyramid.TooBusy;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of pictures, and the pictures themselves for those who may see all of them.
@Controller
class MediaListPages {

    private final MediaRoom room;
    private final WorkRulePages rules;
    private final PictureList list;
    private final PictureRows rows;
    private final Pieces pieces;
    private final FileStore files;

    MediaListPages(
            MediaRoom room, PictureList list, PictureRows rows, Pieces pieces, FileStore files, WorkRulePages rules) {
        this.room = room;
        this.rules = rules;
        this.list = list;
        this.rows = rows;
        this.pieces = pieces;
        this.files = files;
    }

    @GetMapping("/desk/media")
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String lacks,
            @RequestParam(defaultValue = "0") long work,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String saved) {
        room.person();
        PictureQuery query = new PictureQuery(q, lacks, work, page);
        return room.page(request, "list", "media.title")
                .addObject("rule", work > 0 ? rules.find(work).orElse(null) : null)
                .addObject("query", query)
                .addObject("debt", list.debt())
                .addObject("found", list.find(query))
                .addObject("saved", saved);
    }

    /// At most `width` pixels wide, whatever its access: only keepers come here.
    @GetMapping("/desk/media/{id:\\d+}/view")
    ResponseEntity<byte[]> view(@PathVariable long id, @RequestParam(defaultValue = "240") int width)
            throws IOException {
        room.person();
        HeldPicture picture = rows.get(new PictureId(id));
        if (!picture.isReady()) {
            throw Problem.notFound("picture-not-found", Long.toString(id));
        }
        int wide = Math.clamp(width, 16, Math.max(16, Math.min(1600, picture.width())));
        int high = Math.max(1, (int) Math.round((double) picture.height() * wide / picture.width()));
        Piece piece = new Piece(
                0, 0, picture.width(), picture.height(), wide, Math.min(high, 4000), false, 0, "color", "jpg");
        return send(picture, piece);
    }

    /// A part of it in pixels of the picture, at most `width` pixels wide.
    @GetMapping("/desk/media/{id:\\d+}/part")
    ResponseEntity<byte[]> part(
            @PathVariable long id,
            @RequestParam int x,
            @RequestParam int y,
            @RequestParam int w,
            @RequestParam int h,
            @RequestParam(defaultValue = "480") int width)
            throws IOException {
        room.person();
        HeldPicture picture = rows.get(new PictureId(id));
        boolean within = x >= 0 && y >= 0 && w > 0 && h > 0 && x < picture.width() && y < picture.height();
        if (!picture.isReady() || !within) {
            throw Problem.notFound("picture-not-found", Long.toString(id));
        }
        int across = Math.min(w, picture.width() - x);
        int down = Math.min(h, picture.height() - y);
        int wide = Math.clamp(width, 16, Math.clamp(across, 16, 1600));
        int high = Math.clamp(Math.round((double) down * wide / across), 1, 1600);
        return send(picture, new Piece(x, y, across, down, wide, high, false, 0, "color", "jpg"));
    }

    /// How a crop falls around the focal point.
    @GetMapping("/desk/media/{id:\\d+}/crop")
    ResponseEntity<byte[]> crop(@PathVariable long id, @RequestParam(defaultValue = "square") String ratio)
            throws IOException {
        room.person();
        HeldPicture picture = rows.get(new PictureId(id));
        PictureWords.Sample sample = PictureWords.crops(picture).stream()
                .filter(each -> each.name().equals(ratio))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("picture-not-found", Long.toString(id)));
        if (!picture.isReady()) {
            throw Problem.notFound("picture-not-found", Long.toString(id));
        }
        Crop crop = Crop.around(
                picture.width(),
                picture.height(),
                sample.across(),
                sample.down(),
                picture.focusing().inForce());
        return send(
                picture,
                new Piece(
                        crop.x(),
                        crop.y(),
                        crop.width(),
                        crop.height(),
                        2 * sample.width(),
                        2 * sample.height(),
                        false,
                        0,
                        "color",
                        "jpg"));
    }

    /// The master as it was handed in, to be saved and never to be shown in the page.
    @GetMapping("/desk/media/{id:\\d+}/master")
    ResponseEntity<Resource> master(@PathVariable long id) {
        room.person();
        HeldPicture.Master master = rows.get(new PictureId(id)).master();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(master.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(files.get(master.file())));
    }

    private ResponseEntity<byte[]> send(HeldPicture picture, Piece piece) throws IOException {
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
