/** What users corrected, as rows that teach. */
@NullMarked
package io.huiying.analysis.cli.correction;

import org.jspecify.annotations.NullMarked;
