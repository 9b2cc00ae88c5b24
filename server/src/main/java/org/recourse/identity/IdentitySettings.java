package org.recourse.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code recourse.identity}.
 *
 * @param sessionMax how long a session lasts at most
 * @param sessionIdle how long a session lasts without being used
 * @param passwordCost bcrypt's cost; one more doubles the time of a hash, 11 is about 0.1 s
 * @param attemptsFactor multiplies how many attempts are free of waiting; 1 except where many
 *     strangers share one address, as behind a proxy that hides them or in tests
 */
@ConfigurationProperties("recourse.identity")
public record IdentitySettings(
    @DefaultValue("30d") Duration sessionMax,
    @DefaultValue("14d") Duration sessionIdle,
    @DefaultValue("11") int passwordCost,
    @DefaultValue("1") int attemptsFactor) {}
