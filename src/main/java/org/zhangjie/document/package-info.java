/**
 * Reads bytes into lines of text, each of which keeps its origin. Knows no section and no index.
 */
@NullMarked
package org.zhangjie.document;

import org.jspecify.annotations.NullMarked;
