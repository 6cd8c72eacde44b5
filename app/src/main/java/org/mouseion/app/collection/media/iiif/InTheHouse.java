package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.formats.iiif.auth.AuthFlowJson;
import org.mouseion.formats.iiif.auth.Origin;
import org.mouseion.formats.iiif.auth.ProbeResult;
import org.mouseion.formats.iiif.auth.TokenAnswer;
import org.mouseion.formats.iiif.auth.TokenPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The Authorization Flow 2.0 for pictures that may be seen in the house only. There is nothing to sign in
/// to: who asks
/// from the house's own network is let in (section 3.3.3, the external profile).
///
/// The token says nothing and opens nothing; pictures and probes look at where the request comes from.
@RestController
class InTheHouse {

    private static final int AN_HOUR = 3600;

    private final PictureRows rows;
    private final OnSite onSite;
    private final WayIn wayIn;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InTheHouse(PictureRows rows, OnSite onSite, WayIn wayIn, Clock clock) {
        this.rows = rows;
        this.onSite = onSite;
        this.wayIn = wayIn;
        this.clock = clock;
    }

    @GetMapping("/iiif/auth/probe/{id:\\d{1,18}}")
    ResponseEntity<byte[]> probe(@PathVariable long id, HttpServletRequest request) {
        Optional<HeldPicture> picture = rows.find(new PictureId(id)).filter(HeldPicture::isReady);
        Access access = picture.<Access>map(p -> p.access(LocalDate.now(clock))).orElseGet(Access.Staff::new);
        if (access instanceof Access.Staff) {
            return Refusals.plain(404, "There is no such picture here.");
        }
        boolean seen = access instanceof Access.Open || onSite.isHere(request);
        ProbeResult result = seen ? ProbeResult.granted() : ProbeResult.denied(401, wayIn.notice(), List.of());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(AuthFlowJson.result(result).toBytes());
    }

    @GetMapping("/iiif/auth/token")
    ResponseEntity<byte[]> token(
            @RequestParam(defaultValue = "") String messageId,
            @RequestParam(defaultValue = "") String origin,
            HttpServletRequest request) {
        Optional<Origin> asking = Origin.find(origin);
        if (asking.isEmpty()) {
            return Refusals.plain(400, "The parameter 'origin' names no page that asks.");
        }
        String id = messageId.substring(0, Math.min(messageId.length(), 200));
        TokenAnswer answer = id.isEmpty()
                ? new TokenAnswer.Denied("", TokenAnswer.Cause.INVALID_REQUEST, wayIn.notice())
                : onSite.isHere(request)
                        ? new TokenAnswer.Granted(id, hex(16), AN_HOUR)
                        : new TokenAnswer.Denied(id, TokenAnswer.Cause.MISSING_ASPECT, wayIn.notice());
        String nonce = hex(16);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'nonce-" + nonce + "'; frame-ancestors "
                                + asking.get().text())
                .body(TokenPage.html(answer, asking.get(), nonce).getBytes(StandardCharsets.UTF_8));
    }

    private String hex(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
