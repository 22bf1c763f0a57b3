/**
 * What goals do once their parameters are read, apart from Maven: values, so that another JVM can do it as well.
 */
@NullMarked
package io.github.siteblog.goal;

import org.jspecify.annotations.NullMarked;
