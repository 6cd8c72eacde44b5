package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.platform.Problem;

/// Pictures of a work, and the words for those who do not see them.
final class FormPictures {

    private FormPictures() {}

    static List<Picture> pictures(Sent sent, List<Picture> seen) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            String name = "pictures." + i;
            Picture before = seen.get(i);
            if (sent.has(name + ".remove")) {
                continue;
            }
            pictures.add(new Picture(
                    before.address(),
                    before.width(),
                    before.height(),
                    sent.texts(name + ".alt", before.alt()),
                    sent.texts(name + ".credit", before.credit()),
                    sent.has(name + ".rights")
                            ? RightsChoice.check(sent.get(name + ".rights"), before.rights())
                            : before.rights(),
                    // A box that is not ticked is not sent: only a form that shows it may change it.
                    sent.has(name + ".shown") ? sent.has(name + ".faithful") : before.faithful()));
        }
        sent.find("pictures.add.address")
                .ifPresent(address -> pictures.add(new Picture(
                        check(address), 0, 0, sent.texts("pictures.add.alt", Texts.NONE), Texts.NONE, null, true)));
        return pictures;
    }

    /// A picture is on this site or on the web; anything else (`javascript:`, a file of somebody's disk) is no picture.
    private static String check(String address) {
        boolean here = address.startsWith("/") && !address.startsWith("//");
        if (!here && !address.matches("(?i)https?://[^\\s<>\"]+")) {
            throw new Problem("picture-address-unknown", 422, address);
        }
        return address;
    }
}
