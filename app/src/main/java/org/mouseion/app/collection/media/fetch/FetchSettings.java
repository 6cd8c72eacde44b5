package org.mouseion.app.collection.media.fetch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// `mouseion.media.fetch.*`
///
/// @param privateAddresses whether pictures of the institution's own network may be fetched
/// @param pause between two requests to one house
/// @param largest file that is fetched
@ConfigurationProperties("mouseion.media.fetch")
record FetchSettings(
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("1GB") DataSize largest) {}
