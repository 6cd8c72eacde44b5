package org.mouseion.app.discovery.guide.talk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Keeps one browser from taking the guide from all others, without knowing who it is.
///
/// A browser is told from another by address and kind of browser under a key that is made at the start, turned each
/// day and written nowhere: yesterday's browsers cannot be known again, and nothing can be asked about one. People
/// behind one address with the same device share a bucket, which is why it is large.
@Component
public class Throttle {

    /// Browsers remembered at once; the one not seen for longest goes first. About 8 MB.
    private static final int REMEMBERED = 50_000;

    private final GuideSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > REMEMBERED;
        }
    };
    private LocalDate day = LocalDate.MIN;
    private byte[] key = new byte[0];

    Throttle(GuideSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// A sign for this browser that is good until midnight (UTC).
    ///
    /// @param address where the request came from
    /// @param agent what the browser calls itself
    public String browser(String address, String agent) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keyOfTheDay(), "HmacSHA256"));
            mac.update(neighbourhood(address).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] sign = mac.doFinal(agent.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sign).substring(0, 22);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /// Zero where this browser may ask now; else how long it must wait.
    public Duration take(String browser) {
        Instant now = clock.instant();
        long nanos = Duration.between(Instant.EPOCH, now).toNanos();
        TokenBucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    browser, unseen -> new TokenBucket(settings.burst(), settings.every(), nanos));
        }
        return bucket.take(nanos);
    }

    private synchronized byte[] keyOfTheDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            key = new byte[32];
            random.nextBytes(key);
            day = today;
            synchronized (buckets) {
                buckets.clear();
            }
        }
        return key.clone();
    }

    /// A household has a /64 of the new addresses to itself.
    static String neighbourhood(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] whole = java.net.InetAddress.getByName(address).getAddress();
            return whole.length == 16
                    ? java.util.HexFormat.of().formatHex(whole, 0, 8)
                    : java.util.HexFormat.of().formatHex(whole);
        } catch (java.net.UnknownHostException odd) {
            return address;
        }
    }
}
