package org.mouseion.app.platform;

import java.util.List;

/// What `./mouseion demo` brings into an empty house. Parts declare theirs as beans; they are asked in the order of
/// [org.springframework.core.annotation.Order].
public interface DemoContent {

    /// Asks for the jobs that bring in what is not there yet; the demo watches them one after the other. Empty where
    /// all
    /// is there.
    List<JobId> begin();
}
