package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import org.jspecify.annotations.Nullable;

/** Records are kept for ever, so words in them are few. */
enum WordsRule implements CommandRule {
  WORDS_BOUNDED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return CommandWords.of(command.action()).length() > Bounds.WORDS
          ? "理由或说明超过 %d 字，未保存，请精简后再提交。".formatted(Bounds.WORDS)
          : null;
    }
  };

  private final Code code;

  WordsRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
