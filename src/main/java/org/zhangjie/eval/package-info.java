/** Says how good a ranking is: judged queries and TREC files in and out, measures, significance. */
@NullMarked
package org.zhangjie.eval;

import org.jspecify.annotations.NullMarked;
