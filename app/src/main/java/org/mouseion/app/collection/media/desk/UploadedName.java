package org.mouseion.app.collection.media.desk;

import org.springframework.web.multipart.MultipartFile;

/// The name of a file as a browser sent it: some send a whole path.
final class UploadedName {

    private static final int LONGEST = 200;

    private UploadedName() {}

    static String of(MultipartFile file) {
        String sent = file.getOriginalFilename();
        String name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "file" : name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
