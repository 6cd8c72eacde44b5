package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import org.mouseion.app.platform.HouseSource;
import org.springframework.stereotype.Component;

/// Scheme and host under which the house is known: its public address, or the one the caller used.
@Component
class SiteBase {

    private final HouseSource houses;

    SiteBase(HouseSource houses) {
        this.houses = houses;
    }

    String of(HttpServletRequest request) {
        String address = houses.get().address();
        if (!address.isEmpty()) {
            return address;
        }
        int port = request.getServerPort();
        boolean usual = port == 80 && request.getScheme().equals("http")
                || port == 443 && request.getScheme().equals("https");
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
