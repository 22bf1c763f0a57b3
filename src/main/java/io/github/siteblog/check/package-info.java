/**
 * Looks at a site after it was rendered, as a browser and a search engine will: links, fragments, pictures, ids, HTML,
 * feeds, and URLs that the last release had.
 */
@NullMarked
package io.github.siteblog.check;

import org.jspecify.annotations.NullMarked;
