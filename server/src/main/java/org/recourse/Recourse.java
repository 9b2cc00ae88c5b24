package org.recourse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Recourse, a digital wallet that answers for every payment: one process on PostgreSQL. */
@SpringBootApplication(
    proxyBeanMethods = false,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // modules share short names
@ConfigurationPropertiesScan
@EnableScheduling
public class Recourse {
  public static void main(String[] args) {
    SpringApplication.run(Recourse.class, args);
  }
}
