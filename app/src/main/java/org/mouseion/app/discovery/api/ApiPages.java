package org.mouseion.app.discovery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.ModelAndView;

/// The API told to people: its description, a page to read it on, and what each problem means.
@Controller
class ApiPages {

    private final Pages pages;

    ApiPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/openapi.json")
    @CrossOrigin(origins = "*", allowCredentials = "false")
    ResponseEntity<Map<String, Object>> document(HttpServletRequest request) {
        Page page = pages.of(request, "");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(OpenApi.document(page.words(), page.house().name(page.locale()), page.base()));
    }

    @GetMapping("/api")
    ModelAndView browse(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("api.page.title"));
        List<ApiOperation> operations = OpenApi.OPERATIONS.stream()
                .map(o -> new ApiOperation(
                        o.key(),
                        o.method().toUpperCase(Locale.ROOT),
                        o.path(),
                        o.example(),
                        o.parameters().stream()
                                .map(p -> new ApiOperation.Line(p.name(), p.in(), allowed(p.schema())))
                                .toList()))
                .toList();
        return new ModelAndView("discovery/api/browse").addObject("page", page).addObject("operations", operations);
    }

    /// What the `type` of a problem leads to.
    @GetMapping("/api/problems/{code:[a-z0-9-]+}")
    ModelAndView problem(HttpServletRequest request, @PathVariable("code") String code) {
        Page page = pages.of(request, code).unindexed();
        String what = page.words().sayOr("", "problem." + code, "…", "…", "…");
        if (what.isEmpty() && !code.startsWith("status-")) {
            throw Problem.notFound("problem-unknown", code);
        }
        return new ModelAndView("discovery/api/problem")
                .addObject("page", page)
                .addObject("what", what)
                .addObject("next", page.words().sayOr("", "problem." + code + ".advice", "…", "…", "…"));
    }

    private static String allowed(Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> values) {
            return String.join(", ", values.stream().map(Object::toString).toList());
        }
        Object least = schema.get("minimum");
        Object most = schema.get("maximum");
        return least == null || most == null ? "" : least + " – " + most;
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        /// An answer that has not changed is not sent again.
        @Bean
        FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
            FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                    new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
            filter.addUrlPatterns("/api/*");
            return filter;
        }

        @Bean
        Feature apiFeature() {
            return Feature.on("discovery.api", List.of());
        }
    }
}
