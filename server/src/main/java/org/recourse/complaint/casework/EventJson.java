package org.recourse.complaint.casework;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.LinkKind;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as they stand in the database: a type, and a body with ids and codes as text. */
final class EventJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(texts())
          .build();

  private static final Map<String, Class<?>> TYPES = types();

  private EventJson() {}

  static String type(CaseEvent event) {
    return snake(event.getClass().getSimpleName());
  }

  static String write(CaseEvent event) {
    return JSON.writeValueAsString(event);
  }

  static CaseEvent read(String type, String body) {
    Class<?> event = TYPES.get(type);
    if (event == null) {
      throw new IllegalStateException("Expected an event of a case, but got " + type);
    }
    return (CaseEvent) JSON.readValue(body, event);
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new HashMap<>();
    for (Class<?> type : CaseEvent.class.getPermittedSubclasses()) {
      types.put(snake(type.getSimpleName()), type);
    }
    return types;
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static SimpleModule texts() {
    SimpleModule module = new SimpleModule();
    text(module, CaseId.class, CaseId::toString, CaseId::parse);
    text(module, ThreadId.class, ThreadId::toString, ThreadId::parse);
    text(module, MessageId.class, MessageId::toString, MessageId::parse);
    text(module, ContactId.class, ContactId::toString, ContactId::parse);
    text(module, PersonId.class, PersonId::toString, PersonId::parse);
    text(module, CaseKind.class, CaseKind::code, CaseKind::of);
    text(module, CaseState.class, CaseState::code, CaseState::of);
    text(module, Cause.class, Cause::code, Cause::of);
    text(module, Outcome.class, Outcome::code, Outcome::of);
    text(module, Priority.class, Priority::code, Priority::of);
    text(module, ProblemType.class, ProblemType::code, ProblemType::of);
    text(module, PartyRole.class, PartyRole::code, PartyRole::of);
    text(module, LinkKind.class, LinkKind::code, LinkKind::of);
    text(module, Channel.class, Channel::code, Channel::of);
    text(module, Language.class, Language::code, code -> Language.find(code).orElseThrow());
    return module;
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getString());
          }
        });
  }
}
