package org.mouseion.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/// Turns what a controller throws into the page or the JSON of [ErrorPages].
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ErrorPages errors;
    private final Pages pages;

    ProblemAdvice(ErrorPages errors, Pages pages) {
        this.errors = errors;
        this.pages = pages;
    }

    @ExceptionHandler(Problem.class)
    Object problem(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        return answer(ErrorPages.Told.of(problem, pages.words(request)), request, response);
    }

    /// Everything else: Spring's own answers keep their status, a fault of ours is 500 and goes to the log with its
    /// stack, a reader who went away is no fault.
    @ExceptionHandler(Exception.class)
    Object fault(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (fault instanceof org.springframework.security.access.AccessDeniedException
                || fault instanceof org.springframework.security.core.AuthenticationException) {
            throw fault;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            // Nobody reads the answer: an empty one, so that no page is looked for under the address.
            return new ModelAndView();
        }
        Optional<Hindrance> hindrance = errors.find(fault);
        if (hindrance.isPresent()) {
            log.warn("A page cannot be given: {}", hindrance.get().outage());
            return answer(
                    ErrorPages.Told.of(hindrance.get(), pages.words(request), request.getRequestURI()),
                    request,
                    response);
        }
        int status = status(fault);
        if (status >= 500) {
            log.error("A page failed: {} {}", request.getMethod(), request.getRequestURI(), fault);
        }
        return answer(ErrorPages.Told.of(status, pages.words(request)), request, response);
    }

    private static int status(Exception fault) {
        return switch (fault) {
            case ErrorResponse answered -> answered.getStatusCode().value();
            // An address that cannot be one of ours, "/works/abc", is an address where nothing is.
            case MethodArgumentTypeMismatchException wrong ->
                wrong.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
            // "%zz" or half a letter of UTF-8: nobody's words.
            case InvalidParameterException unreadable -> 400;
            default -> 500;
        };
    }

    private Object answer(ErrorPages.Told told, HttpServletRequest request, HttpServletResponse response) {
        return request.getRequestURI().startsWith("/api")
                ? errors.json(told, request.getRequestURI())
                : errors.page(told, request, response);
    }
}
