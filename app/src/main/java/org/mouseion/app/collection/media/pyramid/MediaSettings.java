package org.mouseion.app.collection.media.pyramid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What `mouseion.media.*` says.
///
/// @param derivatives room for pieces made before; 0 keeps none
/// @param atOnce pieces made at once; 0 for as many as there are processors
/// @param line how many may wait for a piece to be made
@ConfigurationProperties("mouseion.media")
record MediaSettings(
        @DefaultValue("2GB") DataSize derivatives,
        @DefaultValue("0") int atOnce,
        @DefaultValue("256") int line) {

    int turns() {
        return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
    }
}
