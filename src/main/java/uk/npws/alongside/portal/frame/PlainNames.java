package uk.npws.alongside.portal.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages use our own plain names: {@code #{booking.state}} calls {@code booking.state()}, on
 * records and entities alike (Jakarta EL learns records only in EE 11), and {@code
 * #{words['events.title']}} reads a text.
 */
public class PlainNames extends ELResolver {

  /** What each class has under each name: asked some hundred times for a page. */
  private static final ClassValue<ConcurrentHashMap<String, Optional<Method>>> METHODS =
      new ClassValue<>() {
        @Override
        protected ConcurrentHashMap<String, Optional<Method>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null || property == null) {
      return null;
    }
    if (base instanceof Words words) {
      context.setPropertyResolved(base, property);
      return words.get(property.toString());
    }
    Optional<Method> method = method(base.getClass(), property.toString());
    if (method.isEmpty()) {
      return null;
    }
    try {
      Object value = method.get().invoke(base);
      context.setPropertyResolved(base, property);
      return value;
    } catch (InvocationTargetException thrown) {
      throw new ELException(property + " of " + base.getClass().getSimpleName(), thrown.getCause());
    } catch (IllegalAccessException fault) {
      throw new ELException(fault);
    }
  }

  private static Optional<Method> method(Class<?> type, String name) {
    ConcurrentHashMap<String, Optional<Method>> known = METHODS.get(type);
    Optional<Method> method = known.get(name);
    return method == null ? known.computeIfAbsent(name, unknown -> look(type, unknown)) : method;
  }

  private static Optional<Method> look(Class<?> wanted, String name) {
    if (!wanted.getName().startsWith("uk.npws.alongside.")) {
      return Optional.empty();
    }
    for (Class<?> type = wanted;
        type != null && type != Object.class;
        type = type.getSuperclass()) {
      if (Modifier.isPublic(type.getModifiers())) {
        try {
          Method method = type.getMethod(name);
          return method.getReturnType() == void.class || method.getDeclaringClass() == Object.class
              ? Optional.empty()
              : Optional.of(method);
        } catch (NoSuchMethodException absent) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (base instanceof Words) {
      context.setPropertyResolved(true);
      return String.class;
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return base instanceof Words;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Words ? String.class : null;
  }
}
