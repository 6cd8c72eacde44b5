package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Searches are answered in the order they came, a few more at a time than there are processors.
///
/// Searching is work for a processor. Were all answered at once, each would wait for all others again and again: with
/// many visitors a few would wait very long, and every search under way holds its memory.
@Configuration(proxyBeanMethods = false)
class SearchTurns implements WebMvcConfigurer {

    /// While the database reads for one, another can be searched for.
    private static final int BESIDES = 1;

    private final Semaphore turns;

    SearchTurns(@Value("${mouseion.search.turns:0}") int atOnce) {
        turns = new Semaphore(atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors() + BESIDES, true);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor()).addPathPatterns("/search", "/api/search");
    }

    HandlerInterceptor interceptor() {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws InterruptedException {
                turns.acquire();
                return true;
            }

            @Override
            public void afterCompletion(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable Exception fault) {
                turns.release();
            }
        };
    }
}
