package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// What a session remembers of a person: the number of the account, nothing else. No name, no token of the provider, no
/// object that a newer version of a library could not read. Each request looks the account up, so that one that was
/// closed is nobody at once. The number stands where Spring Session indexes it: [Accounts#signOutEverywhere] finds it
/// there.
@Component
class NumberInSession implements SecurityContextRepository {

    private static final String NUMBER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;
    private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();

    NumberInSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new WhenAsked(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new WhenAsked(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (trust.isAuthenticated(authentication)) {
            request.getSession().setAttribute(NUMBER, authentication.getName());
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NUMBER);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return findNumber(request).isPresent();
    }

    private static Optional<Long> findNumber(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NUMBER) instanceof String number && number.matches("\\d{1,18}")
                ? Optional.of(Long.parseLong(number))
                : Optional.empty();
    }

    /// Looks into the session only when somebody asks who is there: a visitor's page asks nothing.
    private final class WhenAsked implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        WhenAsked(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = findNumber(request)
                        .flatMap(accounts::find)
                        .filter(Account::active)
                        .<SecurityContext>map(account -> new SecurityContextImpl(AccountDetails.signedIn(account)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
