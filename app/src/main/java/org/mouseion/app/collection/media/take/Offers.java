package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.fetch.ManifestFetch;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.naming.Belongs;
import org.mouseion.app.collection.media.naming.FileNames;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.springframework.stereotype.Component;

/// Pictures that lie elsewhere: at the addresses in the records, and in the manifests of other houses.
@Component
public class Offers {

    private static final int BATCH = 500;

    /// Addresses of one take; what is left is found by the next.
    private static final int MOST = 100_000;

    private final Works works;
    private final PictureRows rows;
    private final AddressList addresses;
    private final ManifestFetch manifests;

    Offers(Works works, PictureRows rows, AddressList addresses, ManifestFetch manifests) {
        this.works = works;
        this.rows = rows;
        this.addresses = addresses;
        this.manifests = manifests;
    }

    /// Every address in a record whose picture the house does not hold.
    public Take fromRecords(Wishes wishes, long author) {
        List<AddressList.Wanted> wanted = new ArrayList<>();
        works.forEachBatch(0, BATCH, batch -> {
            Set<String> held = new HashSet<>();
            rows.listOf(batch.stream().map(Work::id).toList()).stream()
                    .map(HeldPicture::origin)
                    .forEach(held::add);
            for (Work work : batch) {
                for (Picture picture : work.facts().pictures()) {
                    if (picture.address().matches("https?://.+")
                            && !held.contains(picture.address())
                            && wanted.size() < MOST) {
                        wanted.add(new AddressList.Wanted(picture.address(), nameOf(picture.address()), work.id()));
                    }
                }
            }
        });
        return addresses.lay("", wanted, wishes, author);
    }

    /// Every picture of a manifest. Which work they belong to is told by the manifest's own address or label, as a file
    /// name would.
    public Take fromManifest(String address, Wishes wishes, long author) throws IOException {
        ManifestFetch.Offer offer = manifests.get(address);
        WorkId work =
                new FileNames(WorkNumbers.of(works)).find(offer.label()) instanceof Belongs.To to ? to.work() : null;
        return addresses.lay(
                address,
                offer.pictures().stream()
                        .map(one -> new AddressList.Wanted(one, nameOf(one), work))
                        .toList(),
                wishes,
                author);
    }

    /// The part of an address that tells one picture from another.
    static String nameOf(String address) {
        String path = address.replaceFirst("[?#].*", "")
                .replaceFirst("/(?:full|square|[\\d,]+|pct:[\\d.,]+)/[^/]+/[^/]+/(?:default|native|color)\\.\\w+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? address : last;
    }
}
