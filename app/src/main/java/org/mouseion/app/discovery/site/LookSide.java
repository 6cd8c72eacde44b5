package org.mouseion.app.discovery.site;

/// One of two pictures that look alike.
public record LookSide(Card card, Card.Shown picture) {}
