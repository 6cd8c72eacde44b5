package org.mouseion.app.platform.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Role;

/// The roles a provider names: `mouseion.accounts.oidc.roles-claim` is the path of the claim (`realm_access.roles`,
/// `groups`, or a name with dots of its own), its values are the names of [Role] in any case after an optional
/// prefix (`mouseion-curator`). Other values are other people's business.
final class ClaimedRoles {

    private ClaimedRoles() {}

    /// The roles among the claims; nothing where they do not have the claim at all.
    static Optional<Set<Role>> find(Map<String, Object> claims, AccountSettings.Oidc settings) {
        Object named = at(claims, settings.rolesClaim());
        return named == null ? Optional.empty() : Optional.of(read(values(named), settings));
    }

    private static Set<Role> read(Collection<?> names, AccountSettings.Oidc settings) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String start = settings.rolesPrefix().toUpperCase(Locale.ROOT);
        for (Object name : names) {
            String word = name.toString().toUpperCase(Locale.ROOT);
            for (Role role : Role.values()) {
                if (role != Role.VISITOR && word.equals(start + role.name())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static Collection<?> values(Object found) {
        return found instanceof Collection<?> many ? many : List.of(found);
    }
}
