package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.severity.GradingStandard;
import java.util.List;

/** Shape of {@code config/grading.yaml}. */
record GradingFile(List<GradingStandard> standards) {}
