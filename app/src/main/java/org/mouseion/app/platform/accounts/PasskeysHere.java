package org.mouseion.app.platform.accounts;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Passkeys at the address the person came by: `mouseion.house.address` where it is set, else the one in the request.
///
/// To follow the request is safe: the browser binds each key to the site it was made on (Web Authentication Level 3,
/// section 13.4.9) and signs only for the site it is on, so a name that somebody else puts into a request matches no
/// key. The device must verify the person (fingerprint, face, code), because the key stands alone for the password.
@Component
class PasskeysHere implements WebAuthnRelyingPartyOperations {

    /// More addresses than a house has; a stranger's inventions do not fill the memory.
    private static final int ADDRESSES = 32;

    private final PasskeyOwners owners;
    private final Passkeys passkeys;
    private final HouseSource houses;
    private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();

    PasskeysHere(PasskeyOwners owners, Passkeys passkeys, HouseSource houses) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.houses = houses;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return here().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return here().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return here().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return here().authenticate(request);
    }

    private WebAuthnRelyingPartyOperations here() {
        String origin = origin();
        WebAuthnRelyingPartyOperations known = byOrigin.get(origin);
        if (known != null) {
            return known;
        }
        if (byOrigin.size() >= ADDRESSES) {
            byOrigin.clear();
        }
        return byOrigin.computeIfAbsent(origin, this::at);
    }

    private String origin() {
        String address = houses.get().address();
        if (!address.isEmpty()) {
            return origin(URI.create(address));
        }
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes current) {
            return origin(URI.create(current.getRequest().getRequestURL().toString()));
        }
        throw new IllegalStateException("Passkeys are asked for outside a request");
    }

    /// Scheme, host and port as a browser writes them (RFC 6454, section 6.2): the usual port is left out.
    static String origin(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private WebAuthnRelyingPartyOperations at(String origin) {
        House house = houses.get();
        String host = URI.create(origin).getHost();
        var party = PublicKeyCredentialRpEntity.builder()
                .id(host)
                .name(house.name(Locale.ENGLISH))
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(origin));
        operations.setCustomizeCreationOptions(options -> options.user(owners.getCurrent())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
