package io.huiying.alert.adapters.page;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses may be called at all. A person gives the URL, so whatever is not named is
 * refused: else the house could be made to call into its own network.
 */
final class AllowedHosts {

  private static final Pattern HOST = Pattern.compile("\\.?[a-z0-9-]+(\\.[a-z0-9-]+)*");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

  private final List<String> hosts;
  private final boolean inside;

  /**
   * @param hosts names of hosts; with a leading dot also of every host below
   * @param inside whether addresses of a private network are called too
   * @throws IllegalArgumentException naming the entry that is no host
   */
  AllowedHosts(List<String> hosts, boolean inside) {
    this.hosts = hosts.stream().map(AllowedHosts::checked).toList();
    this.inside = inside;
  }

  private static String checked(String entry) {
    String host = entry.strip().toLowerCase(Locale.ROOT);
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("huiying.alert.pages.hosts names no host: " + entry);
    }
    return host;
  }

  /** Whether nobody is called. */
  boolean none() {
    return hosts.isEmpty();
  }

  /**
   * Whether the address is http or https without user or uncommon port, of a named host. Numbers
   * are no names: one number has many spellings.
   */
  boolean named(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    return web
        && url.getUserInfo() == null
        && usual(url.getPort())
        && HOST.matcher(host).matches()
        && !NUMBERS.matcher(host).matches()
        && hosts.stream().anyMatch(entry -> covers(entry, host));
  }

  private boolean usual(int port) {
    return port == -1 || port == 80 || port == 443 || inside;
  }

  private static boolean covers(String entry, String host) {
    return entry.startsWith(".")
        ? host.endsWith(entry) || host.equals(entry.substring(1))
        : host.equals(entry);
  }

  /**
   * Whether a named host may be called at this address: never on this machine or its link. The JVM
   * remembers for half a minute what it looked up, so that what is checked is what is called.
   */
  boolean reachable(InetAddress address) {
    boolean never =
        address.isAnyLocalAddress()
            || address.isMulticastAddress()
            || address.isLinkLocalAddress()
            || address.isLoopbackAddress();
    return !never && (inside || !isInside(address));
  }

  /** RFC 1918, RFC 4193 and RFC 6598; also where IPv4 hides in IPv6. */
  private static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 16) {
      boolean unique = (bytes[0] & 0xfe) == 0xfc;
      boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff;
      boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
      return unique || translated || tunnelled || address.isSiteLocalAddress();
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean reserved = first == 0 || first >= 240;
    return address.isSiteLocalAddress() || carrier || reserved;
  }
}
