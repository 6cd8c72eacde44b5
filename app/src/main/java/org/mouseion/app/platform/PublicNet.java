package org.mouseion.app.platform;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses belong to the public net. A page that is fetched must not be a door to what stands
/// beside the house: its own services, printers, the metadata of a cloud (RFC 6890 lists what is not
/// public).
public final class PublicNet {

    private PublicNet() {}

    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> isPublic(bytes);
            case Inet6Address six -> isPublicSix(bytes);
            default -> false;
        };
    }

    private static boolean isPublic(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        return !(first == 0
                || first == 10
                || first == 127
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113
                || first >= 224);
    }

    private static boolean isPublicSix(byte[] b) {
        boolean unique = (b[0] & 0xFE) == 0xFC;
        boolean documented = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        if (unique || documented) {
            return false;
        }
        // Forms that carry an address of version 4: mapped, compatible, 6to4, NAT64.
        if (isZero(b, 0, 10) && (b[10] == 0 && b[11] == 0 || (b[10] & b[11] & 0xFF) == 0xFF)) {
            return isPublic(four(b, 12));
        }
        if (b[0] == 0x20 && b[1] == 0x02) {
            return isPublic(four(b, 2));
        }
        if (b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B) {
            return isPublic(four(b, 12));
        }
        return true;
    }

    private static boolean isZero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] four(byte[] b, int from) {
        return new byte[] {b[from], b[from + 1], b[from + 2], b[from + 3]};
    }
}
