package io.huiying.alert.adapters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private static final AllowedHosts OUTSIDE =
      new AllowedHosts(List.of("www.yunting.example", ".gov.example"), false);
  private static final AllowedHosts INSIDE = new AllowedHosts(List.of("yjj.yunting.example"), true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.yunting.example/a?b=1",
        "http://WWW.yunting.example/",
        "https://yjj.gov.example/",
        "https://gov.example:443/"
      })
  void namesWhatTheOfficeNamed(String url) {
    assertThat(OUTSIDE.named(URI.create(url))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example/",
        "https://www.yunting.example.evil.example/",
        "https://evilgov.example/",
        "https://user:word@www.yunting.example/",
        "https://www.yunting.example@evil.example/",
        "https://www.yunting.example:8080/",
        "ftp://www.yunting.example/",
        "file:///etc/passwd",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://[::1]/",
        "https:///nothing"
      })
  void namesNothingElse(String url) {
    assertThat(OUTSIDE.named(URI.create(url))).isFalse();
  }

  @Test
  void callsNobodyUnlessTold() {
    var nobody = new AllowedHosts(List.of(), false);
    assertThat(nobody.none()).isTrue();
    assertThat(nobody.named(URI.create("https://www.yunting.example/"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "100.64.0.1",
        "fd00::1",
        "64:ff9b::a00:1",
        "2002:a00:1::1"
      })
  void entersAPrivateNetworkOnlyWhenTold(String address) throws UnknownHostException {
    assertThat(OUTSIDE.reachable(InetAddress.getByName(address))).isFalse();
    assertThat(INSIDE.reachable(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "::1",
        "0.0.0.0",
        "169.254.169.254",
        "fe80::1",
        "224.0.0.1",
        "::ffff:127.0.0.1"
      })
  void neverCallsThisMachineOrItsLink(String address) throws UnknownHostException {
    assertThat(OUTSIDE.reachable(InetAddress.getByName(address))).isFalse();
    assertThat(INSIDE.reachable(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void reachesThePublicNetwork() throws UnknownHostException {
    assertThat(OUTSIDE.reachable(InetAddress.getByName("203.0.113.9"))).isTrue();
  }

  @Test
  void refusesASettingThatIsNoHost() {
    assertThatThrownBy(() -> new AllowedHosts(List.of("https://www.yunting.example"), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("huiying.alert.pages.hosts");
  }
}
