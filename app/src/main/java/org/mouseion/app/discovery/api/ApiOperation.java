package org.mouseion.app.discovery.api;

import java.util.List;

/// An operation as the browsable page shows it.
public record ApiOperation(String key, String path, String example, List<Line> parameters) {

    /// @param allowed the values or range it may have, or empty
    public record Line(String name, String in, String allowed) {}
}
