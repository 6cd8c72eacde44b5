package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Signs in somebody whom a one-time link has already proved.
@Component
class SignIn {

    private final Accounts accounts;
    private final NumberInSession sessions;

    SignIn(Accounts accounts, NumberInSession sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /// Nothing happens for an account that is closed.
    void as(long account, HttpServletRequest request, HttpServletResponse response) {
        accounts.find(account).filter(Account::active).ifPresent(found -> {
            request.getSession();
            request.changeSessionId();
            SecurityContext context = new SecurityContextImpl(AccountDetails.signedIn(found));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        });
    }
}
