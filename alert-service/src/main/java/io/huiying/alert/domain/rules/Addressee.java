package io.huiying.alert.domain.rules;

import io.huiying.contracts.clock.ClockDetail;
import io.huiying.contracts.incident.ReportForm;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a report has to go, and how. Telephone and writing are two duties.
 *
 * @param code part of the clock's id: small letters, digits and hyphens
 * @param name as the clause says it, e.g. 上一级人民政府
 * @param accepts the same recipient's own names in this office, e.g. 云澜省人民政府; may be empty
 * @param form absent when the clause leaves it open
 */
public record Addressee(String code, String name, List<String> accepts, @Nullable ReportForm form) {

  public Addressee {
    accepts = List.copyOf(accepts);
    if (!code.matches("[a-z][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException(
          "to.code is made of small letters, digits and hyphens, 32 at most: " + code);
    }
  }

  /** The recipient of a clock whose rule is no longer among those that apply. */
  public static Addressee of(ClockDetail detail) {
    String name = detail.recipient();
    return new Addressee("former", name == null ? "" : name, List.of(), detail.form());
  }

  /** Whether a report so made to a recipient so named is the one. */
  public boolean takes(ReportForm made, String recipient) {
    String whom = recipient.strip();
    return (form == null || form == made) && (whom.equals(name) || accepts.contains(whom));
  }

  /** What tells its clocks from those of other recipients. */
  public String qualifier() {
    return form == null ? code : code + '.' + form.name().toLowerCase(Locale.ROOT);
  }
}
