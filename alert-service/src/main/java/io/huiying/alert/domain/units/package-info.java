/** Which unit an incident is for, proposed by what happened and where (谁主管谁负责). */
@NullMarked
package io.huiying.alert.domain.units;

import org.jspecify.annotations.NullMarked;
