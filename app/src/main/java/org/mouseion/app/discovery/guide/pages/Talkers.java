package org.mouseion.app.discovery.guide.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.mouseion.app.discovery.guide.talk.Throttle;
import org.mouseion.app.platform.Problem;

/// Slows forms that are not turns of a conversation.
final class Talkers {

    private Talkers() {}

    static void slowed(Throttle throttle, HttpServletRequest request) {
        var from = GuidePages.from(request);
        var wait = throttle.take("form:" + throttle.browser(from.address(), from.agent()));
        if (wait.isPositive()) {
            throw new Problem("guide-too-fast", 429, Math.max(1, wait.toSeconds()));
        }
    }
}
