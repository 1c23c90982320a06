package io.huiying.contracts.post;

/** Numbers that prove themselves. */
final class CheckDigits {

  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  private static final int ID_MODULUS = 11;

  private CheckDigits() {}

  /** GB 11643, MOD 11-2. */
  static boolean isIdCard(String number) {
    int sum = 0;
    for (int at = 0; at < ID_WEIGHTS.length; at++) {
      sum += (number.charAt(at) - '0') * ID_WEIGHTS[at];
    }
    char last = Character.toUpperCase(number.charAt(ID_WEIGHTS.length));
    return ID_CHECKS.charAt(sum % ID_MODULUS) == last;
  }

  /** ISO/IEC 7812. Separators are skipped. */
  static boolean isLuhn(String number) {
    int sum = 0;
    boolean doubled = false;
    for (int at = number.length() - 1; at >= 0; at--) {
      int digit = number.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        continue;
      }
      int counted = doubled ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
      doubled = !doubled;
    }
    return sum % 10 == 0;
  }
}
