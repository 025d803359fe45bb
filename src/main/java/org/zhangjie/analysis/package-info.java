/** Turns Chinese text into tokens whose offsets point into the original text. */
@NullMarked
package org.zhangjie.analysis;

import org.jspecify.annotations.NullMarked;
