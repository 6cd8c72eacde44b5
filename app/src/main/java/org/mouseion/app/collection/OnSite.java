package org.mouseion.app.collection;

import jakarta.servlet.http.HttpServletRequest;

/// Whether a request comes from inside the house, where pictures may be seen that are not for the web.
@FunctionalInterface
public interface OnSite {
    boolean isHere(HttpServletRequest request);
}
