/**
 * Runs goals in a JVM of their own, with options that suit work that is over in seconds: the JVM of a build compiles a goal
 * with its second compiler, too, which costs more processor time than the goal itself and pays off after minutes only. The
 * goals of one build follow each other in the same JVM, which is warm then.
 */
@NullMarked
package io.github.siteblog.fork;

import org.jspecify.annotations.NullMarked;
