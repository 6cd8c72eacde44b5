package org.mouseion.app.platform;

import java.util.List;

/// Tells people of the house what waits for them, by one letter a day at most, and only those who asked for it on their
/// account page. The desk shows the same to everybody.
@FunctionalInterface
public interface Notices {

    /// Notes something for an account's next letter. Nothing happens where it was noted before, where the person did
    /// not ask for letters, or where the house sends none. Inside the caller's transaction where there is one.
    ///
    /// @param once a name for this very thing; the same for as long as nothing new happened
    /// @param key message key of the sentence, said in the language of the reader
    /// @param path page of the desk where it is dealt with
    void tell(long account, String once, String key, List<String> arguments, String path);
}
