package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mouseion.app.platform.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// What happens where nobody is signed in, or where a form comes without its token: a page goes to the sign-in, a part
/// of a page takes the whole page there, a form that is too old is told so.
final class SignInNeeded implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/account/sign-in";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SIGN_IN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(SIGN_IN);
        } else {
            refuse(request, response, new Problem("sign-in-needed", 401));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        refuse(
                request,
                response,
                reason instanceof CsrfException ? new Problem("form-stale", 403) : new Problem("not-allowed", 403));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        request.setAttribute(Problem.class.getName(), problem);
        response.sendError(problem.status());
    }
}
