package org.mouseion.app.collection;

/// Number of an agent; its address is `/makers/NUMBER`.
public record AgentId(long value) {}
