package org.recourse.contact.chat.live;

import org.recourse.platform.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/**
 * Opens the door for sockets: to pages of this very site, for a browser names the one it shows, and
 * to programs, which name none.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class ChatSockets implements WebSocketConfigurer {
  static final String PATH = "/api/v1/live/chat";

  private final ChatEndpoint endpoint;
  private final ChatHandshake handshake;
  private final PublicAddress address;

  ChatSockets(ChatEndpoint endpoint, ChatHandshake handshake, PublicAddress address) {
    this.endpoint = endpoint;
    this.handshake = handshake;
    this.address = address;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry
        .addHandler(endpoint, PATH)
        .addInterceptors(handshake)
        .setAllowedOrigins(address.set().stream().toArray(String[]::new));
  }

  @Bean
  static ServletServerContainerFactoryBean webSocketContainer() {
    ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(ChatEndpoint.FRAME_MAX);
    container.setMaxBinaryMessageBufferSize(1024);
    container.setAsyncSendTimeout(10_000L);
    return container;
  }
}
