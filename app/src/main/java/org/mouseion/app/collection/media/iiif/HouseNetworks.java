package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.collection.OnSite;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Who comes from one of the house's own networks is in the house. Where none is named, nobody is.
@Component
@EnableConfigurationProperties(OnSiteSettings.class)
class HouseNetworks implements OnSite {

    private final List<Network> networks;

    HouseNetworks(OnSiteSettings settings) {
        this.networks = settings.networks().stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Network::of)
                .toList();
    }

    @Override
    public boolean isHere(HttpServletRequest request) {
        return networks.stream().anyMatch(network -> network.contains(request.getRemoteAddr()));
    }
}
