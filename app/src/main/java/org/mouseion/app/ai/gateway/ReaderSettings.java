package org.mouseion.app.ai.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.ai.reader.*`: the machine that reads pages.
///
/// @param patience longest time for one page; default 3 minutes: a full page of a newspaper on a slow
/// machine takes one
/// @param atOnce pages under way at the same time; default 1, because one keeps a core busy
@ConfigurationProperties("mouseion.ai.reader")
record ReaderSettings(
        @DefaultValue("3m") Duration patience,
        @DefaultValue("1") int atOnce) {}
