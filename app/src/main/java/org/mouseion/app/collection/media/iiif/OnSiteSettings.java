package org.mouseion.app.collection.media.iiif;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `mouseion.on-site.*`
///
/// @param networks those of the reading room and the galleries, as `192.0.2.0/24` or `2001:db8::/32`
@ConfigurationProperties("mouseion.on-site")
record OnSiteSettings(@DefaultValue List<String> networks) {}
