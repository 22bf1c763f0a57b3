/**
 * What must hold for the content of a blog: one class per rule, listed in {@link io.github.siteblog.rule.Rules}.
 *
 * <p>Rules look and report; they never change anything. What can be seen while a file is read (its encoding, its YAML, the
 * form of a date) is reported by the reader itself.
 */
@NullMarked
package io.github.siteblog.rule;

import org.jspecify.annotations.NullMarked;
