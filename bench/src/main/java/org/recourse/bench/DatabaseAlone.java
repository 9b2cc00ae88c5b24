package org.recourse.bench;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The server's data source, checked and migrated, and nothing else of it. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration
class DatabaseAlone {}
