package org.mouseion.app.collection.media.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.NoRoom;
import org.springframework.stereotype.Component;

/// Fetches one picture into the file store. Of an image service the whole picture is asked for, whatever size the
/// address names.
@Component
public class PictureFetch {

    private static final String ACCEPT = "image/jpeg, image/png, image/tiff, image/webp, image/gif, image/*;q=0.8";

    /// The end of an address of the IIIF Image API that asks for a picture upright and in its own colours.
    private static final Pattern SERVICE = Pattern.compile(
            "(.+)/(?:full|square|[\\d,]+|pct:[\\d.,]+)/(?:full|max|[\\d,!^]+|pct:[\\d.]+)/0/(default|native|color)\\.(\\w+)");

    private final Asking asking;
    private final FileStore files;

    PictureFetch(Asking asking, FileStore files) {
        this.asking = asking;
        this.files = files;
    }

    /// What fetching came to.
    public sealed interface Got {
        record File(FileRef file) implements Got {}

        record Nothing(Why why) implements Got {}
    }

    public Got get(String address) throws IOException {
        Matcher service = SERVICE.matcher(address);
        if (service.matches()) {
            for (String size : new String[] {"max", "full"}) {
                Got whole =
                        fetch(service.group(1) + "/full/" + size + "/0/" + service.group(2) + "." + service.group(3));
                if (whole instanceof Got.File) {
                    return whole;
                }
            }
        }
        return fetch(address);
    }

    private Got fetch(String address) throws IOException {
        try (InputStream body = new Counted(asking.open(address, ACCEPT), asking.largest())) {
            return new Got.File(files.put(body));
        } catch (Asking.Refused refused) {
            return new Got.Nothing(refused.why());
        } catch (NoRoom full) {
            throw full;
        } catch (IOException broken) {
            return new Got.Nothing(new Why("fetch-failed", address));
        }
    }

    /// More than is wanted is given up while it comes.
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long got;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            got += Math.max(read, 0);
            if (got > most) {
                throw new Asking.Refused("file-too-large", Long.toString(most >> 20));
            }
            return read;
        }
    }
}
