package org.recourse.contact.chat.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** The open sockets of this node. */
@Component
class Sockets {
  /** Windows of one person; the oldest need not be found, the newest is turned away. */
  private static final int OF_ONE_MAX = 8;

  private final Set<ChatSocket> open = ConcurrentHashMap.newKeySet();

  /** False where this person has too many. */
  boolean add(ChatSocket socket) {
    if (open.stream().filter(other -> other.person().equals(socket.person())).count()
        >= OF_ONE_MAX) {
      return false;
    }
    open.add(socket);
    return true;
  }

  void remove(ChatSocket socket) {
    open.remove(socket);
  }

  Stream<ChatSocket> all() {
    return open.stream();
  }

  Stream<ChatSocket> ofAgents() {
    return open.stream().filter(ChatSocket::isAgents);
  }

  List<PersonId> agents() {
    return ofAgents().map(ChatSocket::person).distinct().toList();
  }
}
