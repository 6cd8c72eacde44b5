package org.mouseion.app.collection.intake.demo;

/// All records of the demonstration museum are in; heard by whoever adds to them.
public record DemoMuseumCame() {}
