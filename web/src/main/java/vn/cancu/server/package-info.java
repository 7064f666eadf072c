/**
 * Every route on one screen, limits, security headers and the life cycle of the server. It wires
 * {@code api} and {@code page}.
 */
@NullMarked
package vn.cancu.server;

import org.jspecify.annotations.NullMarked;
