package org.supportmarket.web.client;

/** How many people said that a kind of support helped them with a part of life. */
public record WhatHelped(String category, String outcome, long people) {}
