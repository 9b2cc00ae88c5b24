package org.recourse.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code recourse.delivery}.
 *
 * @param from the sender of e-mail; its domain also stands in the Message-ID
 */
@ConfigurationProperties("recourse.delivery")
record DeliverySettings(@DefaultValue("Recourse <no-reply@localhost>") String from) {}
