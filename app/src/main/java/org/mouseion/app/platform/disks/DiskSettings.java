package org.mouseion.app.platform.disks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much must stay free on each disk of the house: `mouseion.disk.*`.
///
/// @param least megabytes below which long work waits and uploads are refused, 16 to 1,000,000. The default of 256
/// leaves PostgreSQL several segments of its log (16 MB each) and the index a commit
@ConfigurationProperties("mouseion.disk")
record DiskSettings(@DefaultValue("256") int least) {

    DiskSettings {
        if (least < 16 || least > 1_000_000) {
            throw new IllegalArgumentException(
                    "mouseion.disk.least must be 16 to 1000000 (megabytes), but is " + least);
        }
    }

    long leastBytes() {
        return (long) least << 20;
    }
}
