package org.mouseion.app.collection.text.spoken;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.SpokenText;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.WorkAccess;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.cues.CueFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What is said in a recording, as a file: for players elsewhere, and to be read.
@RestController
class SpokenDownloads {

    private final SpokenTexts texts;
    private final WorkAccess access;
    private final OnSite onSite;

    SpokenDownloads(SpokenTexts texts, WorkAccess access, OnSite onSite) {
        this.texts = texts;
        this.access = access;
        this.onSite = onSite;
    }

    @GetMapping("/works/{work:\\d{1,18}}/said/{id:\\d{1,18}}.{kind:vtt|srt|txt}")
    ResponseEntity<byte[]> file(
            @PathVariable long work, @PathVariable long id, @PathVariable String kind, HttpServletRequest request) {
        WorkId of = new WorkId(work);
        SpokenText text = texts.list(of).stream()
                .filter(each -> each.id() == id && access.of(of).isFor(onSite.isHere(request)))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("page-not-found", Long.toString(id)));
        String content = switch (kind) {
            case "vtt" -> CueFiles.vtt(text.cues());
            case "srt" -> CueFiles.srt(text.cues());
            default -> plain(text);
        };
        String type = kind.equals("vtt") ? "text/vtt" : kind.equals("srt") ? "application/x-subrip" : "text/plain";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(text.recording() + "." + kind, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Access-Control-Allow-Origin", "*")
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(SpokenText text) {
        return text.cues().stream()
                .map(cue -> (cue.speaker().isEmpty() ? "" : cue.speaker() + ": ")
                        + cue.text().replace('\n', ' '))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
