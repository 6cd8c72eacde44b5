package org.mouseion.app.collection.media.iiif;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.mouseion.app.platform.Problem;

/// A range of addresses, as RFC 4632 and RFC 4291 write it.
record Network(byte[] address, int bits) {

    static Network of(String written) {
        int slash = written.indexOf('/');
        String address = slash < 0 ? written : written.substring(0, slash);
        try {
            if (!address.matches("[0-9a-fA-F.:]+")) {
                throw new UnknownHostException(address);
            }
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int bits = slash < 0 ? bytes.length * 8 : Integer.parseInt(written.substring(slash + 1));
            if (bits < 0 || bits > bytes.length * 8) {
                throw new UnknownHostException(written);
            }
            return new Network(bytes, bits);
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw new Problem("on-site-network", 500, written);
        }
    }

    /// @param remote an address in numbers, never a name
    boolean contains(String remote) {
        byte[] other;
        try {
            if (!remote.matches("[0-9a-fA-F.:]+(%.*)?")) {
                return false;
            }
            other = InetAddress.getByName(remote).getAddress();
        } catch (UnknownHostException wrong) {
            return false;
        }
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
