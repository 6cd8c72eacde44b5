package org.mouseion.app.discovery.api;

import java.util.List;

/// An operation as the browsable page shows it.
///
/// @param method `GET` or `POST`
/// @param example a path that can be tried; empty where a body must be posted
public record ApiOperation(String key, String method, String path, String example, List<Line> parameters) {

    /// @param allowed the values or range it may have, or empty
    public record Line(String name, String in, String allowed) {}
}
