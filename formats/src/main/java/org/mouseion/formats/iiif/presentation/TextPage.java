package org.mouseion.formats.iiif.presentation;

import org.mouseion.formats.iiif.json.LanguageMap;

/// Where the text or the remarks of a canvas can be fetched.
///
/// @param three the address of the annotation page of version 3.0
/// @param two   the address of the annotation list of version 2.1, `""` for none
/// @param label what it holds
public record TextPage(String three, String two, LanguageMap label) {}
