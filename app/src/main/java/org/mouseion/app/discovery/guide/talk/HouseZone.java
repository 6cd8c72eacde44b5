package org.mouseion.app.discovery.guide.talk;

import java.time.ZoneId;

/// The time zone the house lives in.
@FunctionalInterface
public interface HouseZone {
    ZoneId get();
}
