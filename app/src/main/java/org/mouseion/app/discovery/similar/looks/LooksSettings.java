package org.mouseion.app.discovery.similar.looks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What `mouseion.looks.*` says.
///
/// @param memory most that is kept in memory to find pictures that look alike; 0 for an eighth of what the process may
/// take
@ConfigurationProperties("mouseion.looks")
public record LooksSettings(@DefaultValue("0") DataSize memory) {

    private static final int SHARE = 8;

    long bytes() {
        return memory.toBytes() > 0 ? memory.toBytes() : Runtime.getRuntime().maxMemory() / SHARE;
    }
}
