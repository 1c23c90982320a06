package io.huiying.local.house;

import io.huiying.local.Refusal;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has to be so before anything starts; the first thing that is not stops the start.
 *
 * @param memoryMiB that must be available
 * @param diskMiB that must be free where the data lies
 */
record Preflight(long memoryMiB, long diskMiB) {

  /** Measured: 1.8 GiB just started, with room for full heaps. */
  static final Preflight HOUSE = new Preflight(2_800, 2_000);

  static final String LOOPBACK = "127.0.0.1";
  private static final int MIN_JAVA = 25;
  private static final long KIB_IN_MIB = 1024;
  private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

  void check(DataFolder data, Ports ports, String address) throws IOException {
    checkJava(Runtime.version().feature());
    checkMemory(availableMemoryMiB());
    checkDisk(Files.getFileStore(data.root()).getUsableSpace() / KIB_IN_MIB / KIB_IN_MIB);
    for (Map.Entry<String, Integer> port : ports.services().entrySet()) {
      checkPort(port.getKey(), address, port.getValue());
    }
    for (Map.Entry<String, Integer> port : ports.inner().entrySet()) {
      checkPort(port.getKey(), LOOPBACK, port.getValue());
    }
  }

  static void checkJava(int version) {
    if (version < MIN_JAVA) {
      throw new Refusal(
          "需要 JDK 25 或更新版本，当前为 " + version, "JDK 25 or newer is needed, this is " + version);
    }
  }

  void checkMemory(long available) {
    if (available < memoryMiB) {
      throw new Refusal(
          "可用内存 %d MiB，至少需要 %d MiB".formatted(available, memoryMiB),
          "%d MiB of memory are available, %d MiB are needed".formatted(available, memoryMiB));
    }
  }

  void checkDisk(long free) {
    if (free < diskMiB) {
      throw new Refusal(
          "数据目录所在磁盘剩余 %d MiB，至少需要 %d MiB".formatted(free, diskMiB),
          "%d MiB of disk are free, %d MiB are needed".formatted(free, diskMiB));
    }
  }

  static void checkPort(String part, String address, int port) throws IOException {
    if (!isFree(address, port)) {
      throw new Refusal(
          "端口 %d 已被占用（%s 需要）：请停止占用它的程序，或用 --port-offset 换一组端口".formatted(port, part),
          "port %d is in use, %s needs it: stop what uses it, or give --port-offset N"
              .formatted(port, part));
    }
  }

  static boolean isFree(String address, int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (BindException e) {
      return false;
    }
  }

  /** The machine's, bounded by the container's when there is one. */
  private static long availableMemoryMiB() throws IOException {
    var machine =
        (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    long total = machine.getTotalMemorySize() / KIB_IN_MIB / KIB_IN_MIB;
    Path meminfo = Path.of("/proc/meminfo");
    if (!Files.exists(meminfo)) {
      return total;
    }
    Matcher available = AVAILABLE.matcher(Files.readString(meminfo));
    return available.find()
        ? Math.min(total, Long.parseLong(available.group(1)) / KIB_IN_MIB)
        : total;
  }
}
