package org.mouseion.app.platform;

import jakarta.servlet.http.HttpServletRequest;

/// Makes the [Page] of a request.
public interface Pages {

    Page of(HttpServletRequest request, String title, String description);

    default Page of(HttpServletRequest request, String title) {
        return of(request, title, "");
    }

    /// The words of the request's language.
    Words words(HttpServletRequest request);
}
