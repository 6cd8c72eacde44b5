package org.mouseion.formats.records.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.Remark;

/// Looks over the texts of one record: removes NUL, which no database keeps, and counts what the encoding could not
/// read, so that neither happens in silence.
public final class Blemishes {

    private int nuls;
    private int replaced;
    private final List<Remark> others = new ArrayList<>(0);

    /// Begins a new record.
    public void clear() {
        nuls = 0;
        replaced = 0;
        others.clear();
    }

    /// The text without NUL.
    public String checked(String text) {
        int nulsHere = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                nulsHere++;
            } else if (c == '\uFFFD') {
                replaced++;
            }
        }
        nuls += nulsHere;
        return nulsHere == 0 ? text : text.replace("\0", "");
    }

    public void add(Remark remark) {
        others.add(remark);
    }

    public List<Remark> remarks() {
        if (nuls == 0 && replaced == 0 && others.isEmpty()) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>(others);
        if (replaced > 0) {
            remarks.add(Remark.of(ReadFault.UNDECODABLE_CHARACTERS, Map.of("count", Integer.toString(replaced))));
        }
        if (nuls > 0) {
            remarks.add(Remark.of(ReadFault.NUL_CHARACTERS, Map.of("count", Integer.toString(nuls))));
        }
        return remarks;
    }
}
