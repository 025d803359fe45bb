/** The command line: a caller of the library like any other, and the only place that prints. */
@NullMarked
package org.zhangjie.cli;

import org.jspecify.annotations.NullMarked;
