package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.devices.Device;
import org.recourse.identity.devices.DeviceId;
import org.recourse.identity.devices.Devices;
import org.recourse.identity.devices.OwnDevices;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The devices a person signs in with. */
@RestController
@RequestMapping("/api/v1/me/devices")
class DeviceController {
  private static final int NAME_MAX = 60;

  private final OwnDevices own;
  private final Devices devices;

  DeviceController(OwnDevices own, Devices devices) {
    this.own = own;
    this.devices = devices;
  }

  /** Gives a device another name. */
  record DeviceNameRequest(@Nullable String name) {}

  /**
   * A device as its owner sees it; {@code current} is the one that asks, {@code remembered} one
   * that skips the second step of signing in. Browser and system are empty when unknown, {@code
   * outdated} when they get no more security updates.
   */
  record DeviceView(
      String id,
      boolean current,
      @Nullable String name,
      String browser,
      String system,
      boolean outdated,
      boolean remembered,
      int sessions,
      Instant firstSeenAt,
      Instant lastSeenAt,
      List<String> allowedActions) {

    static DeviceView of(Device device, Optional<DeviceId> current) {
      boolean here = current.equals(Optional.of(device.id()));
      return new DeviceView(
          device.id().toString(),
          here,
          device.name(),
          device.software().browser(),
          device.software().system(),
          device.software().outdated(),
          device.remembered(),
          device.sessions(),
          device.firstSeenAt(),
          device.lastSeenAt(),
          here
              ? List.of("rename")
              : device.sessions() > 0
                  ? List.of("rename", "sign_out", "forget")
                  : List.of("rename", "forget"));
    }
  }

  @GetMapping
  Page<DeviceView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int rows = Page.limit(limit);
    Optional<DeviceId> current = devices.of(caller.access());
    return Page.of(
        own.list(caller.person(), Cursor.uuid(cursor), rows + 1).stream()
            .map(device -> DeviceView.of(device, current))
            .toList(),
        rows,
        device -> Cursor.of(DeviceId.parse(device.id()).value()));
  }

  @PatchMapping("/{id}")
  DeviceView rename(
      @PathVariable String id,
      @RequestBody DeviceNameRequest body,
      @AuthenticationPrincipal Caller caller) {
    String name = Texts.line("name", required("name", body.name()), NAME_MAX);
    return DeviceView.of(
        own.rename(caller.person(), DeviceId.parse(id), name), devices.of(caller.access()));
  }

  /** Ends all sessions on a device. */
  @PostMapping("/{id}/sign-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    own.signOut(caller, DeviceId.parse(id));
  }

  /** Forgets a device: it is signed out, and new when it comes again. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    own.forget(caller, DeviceId.parse(id));
  }
}
