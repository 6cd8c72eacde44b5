package org.mouseion.app.platform.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// Passkeys (W3C Web Authentication, level 3), kept with the account they open.
@Repository
class Passkeys implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 100;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    Passkeys(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void delete(Bytes credentialId) {
        sql.sql("delete from platform.passkey where credential = ?")
                .param(credentialId.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord key) {
        String[] transports = key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
        String label = key.getLabel().strip();
        sql.sql("""
                insert into platform.passkey (credential, handle, label, public_key, signature_count, uv_initialized,
                    backup_eligible, backup_state, transports, attestation, attestation_client_data, created, last_used)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (credential) do update set label = excluded.label, signature_count = excluded.signature_count,
                    uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state,
                    last_used = excluded.last_used""")
                .param(key.getCredentialId().getBytes())
                .param(key.getUserEntityUserId().getBytes())
                .param(label.substring(0, Math.min(label.length(), LONGEST_LABEL)))
                .param(key.getPublicKey().getBytes())
                .param(key.getSignatureCount())
                .param(key.isUvInitialized())
                .param(key.isBackupEligible())
                .param(key.isBackupState())
                .param(transports)
                .param(bytes(key.getAttestationObject()))
                .param(bytes(key.getAttestationClientDataJSON()))
                .param(at(key.getCreated()))
                .param(at(key.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return sql.sql("select * from platform.passkey where credential = ?")
                .param(credentialId.getBytes())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return sql.sql("select * from platform.passkey where handle = ? order by created")
                .param(userId.getBytes())
                .query(Passkeys::read)
                .list();
    }

    List<CredentialRecord> listOf(long account) {
        return sql.sql("select k.* from platform.passkey k join platform.passkey_owner o using (handle) "
                        + "where o.account = ? order by k.created")
                .param(account)
                .query(Passkeys::read)
                .list();
    }

    /// Takes a key away from its own account only.
    void deleteOf(long account, Bytes credentialId) {
        sql.sql("delete from platform.passkey k using platform.passkey_owner o "
                        + "where o.handle = k.handle and o.account = ? and k.credential = ?")
                .param(account)
                .param(credentialId.getBytes())
                .update();
    }

    /// The random handle by which authenticators know the account; it says nothing about the person.
    byte[] handleOf(long account) {
        byte[] handle = new byte[32];
        random.nextBytes(handle);
        sql.sql("insert into platform.passkey_owner (handle, account) values (?, ?) on conflict (account) do nothing")
                .param(handle)
                .param(account)
                .update();
        return sql.sql("select handle from platform.passkey_owner where account = ?")
                .param(account)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        Set<AuthenticatorTransport> transports = Arrays.stream(
                        (String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        var key = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports)
                .created(row.getObject("created", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used", OffsetDateTime.class).toInstant());
        byte[] attestation = row.getBytes("attestation");
        if (attestation != null) {
            key.attestationObject(new Bytes(attestation));
        }
        byte[] clientData = row.getBytes("attestation_client_data");
        if (clientData != null) {
            key.attestationClientDataJSON(new Bytes(clientData));
        }
        return key.build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
