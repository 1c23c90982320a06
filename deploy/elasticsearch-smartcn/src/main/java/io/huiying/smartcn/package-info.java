/**
 * The SmartCN analyzer for an Elasticsearch server that comes without its official plugins. It has
 * the official plugin's analyzer name, so that indices move to a server which has that one.
 */
@NullMarked
package io.huiying.smartcn;

import org.jspecify.annotations.NullMarked;
