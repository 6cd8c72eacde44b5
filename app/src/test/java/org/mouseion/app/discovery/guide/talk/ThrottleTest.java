package org.mouseion.app.discovery.guide.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.testing.Property.holdsFor;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.guide.GuideRoom;

class ThrottleTest {

    private final GuideRoom.HandClock clock = new GuideRoom.HandClock();
    private final Throttle throttle =
            new Throttle(new GuideSettings(3, Duration.ofSeconds(2), Duration.ofSeconds(8), 30, 180, 30), clock);

    @Test
    void a_browser_asks_its_burst_then_waits_and_asks_again() {
        String browser = throttle.browser("192.0.2.7", "Firefox");
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.take(browser)).isZero();
        }
        Duration wait = throttle.take(browser);
        assertThat(wait).isEqualTo(Duration.ofSeconds(2));
        clock.forward(wait);
        assertThat(throttle.take(browser)).isZero();
        assertThat(throttle.take(browser)).isPositive();
    }

    @Test
    void one_browser_does_not_make_another_wait() {
        String one = throttle.browser("192.0.2.7", "Firefox");
        String other = throttle.browser("192.0.2.8", "Firefox");
        for (int i = 0; i < 9; i++) {
            throttle.take(one);
        }
        assertThat(throttle.take(other)).isZero();
    }

    @Test
    void a_browser_cannot_be_known_again_the_next_day_nor_its_address_read_off_its_sign() {
        String today = throttle.browser("192.0.2.7", "Firefox");
        assertThat(today).isEqualTo(throttle.browser("192.0.2.7", "Firefox")).doesNotContain("192");
        clock.forward(Duration.ofDays(1));
        assertThat(throttle.browser("192.0.2.7", "Firefox")).isNotEqualTo(today);
    }

    @Test
    void a_household_of_new_addresses_is_one_browser_and_odd_addresses_do_no_harm() {
        assertThat(throttle.browser("2001:db8:1:2::1", "F")).isEqualTo(throttle.browser("2001:db8:1:2:ffff::9", "F"));
        assertThat(throttle.browser("2001:db8:1:3::1", "F")).isNotEqualTo(throttle.browser("2001:db8:1:2::1", "F"));
        assertThat(throttle.browser("", "")).hasSize(22);
        assertThat(throttle.browser("::not an address::", "")).hasSize(22);
    }

    /// However the turns fall, never more than the burst and what time has given since.
    @Test
    void no_rhythm_gets_more_turns_than_the_bucket_gives() {
        holdsFor(200, random -> random.longs(300, 0, 3_000).toArray(), pauses -> {
            TokenBucket bucket = new TokenBucket(3, Duration.ofSeconds(2), 0);
            long now = 0;
            int taken = 0;
            for (long pause : pauses) {
                now += Duration.ofMillis(pause).toNanos();
                taken += bucket.take(now).isZero() ? 1 : 0;
                assertThat(taken).isLessThanOrEqualTo((int)
                        (3 + now / Duration.ofSeconds(2).toNanos() + 1));
            }
        });
    }
}
