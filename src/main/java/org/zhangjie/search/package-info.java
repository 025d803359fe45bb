/** Turns what a person typed into ranked sections, and says why. */
@NullMarked
package org.zhangjie.search;

import org.jspecify.annotations.NullMarked;
