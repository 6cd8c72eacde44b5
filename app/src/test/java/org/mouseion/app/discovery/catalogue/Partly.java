package org.mouseion.app.discovery.catalogue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/// A fake that does only what its tests need: calls with the same name and parameters go to `target`, any other is
/// refused aloud. So a contract may grow without every fake growing with it.
public final class Partly {

    private Partly() {}

    public static <T> T of(Class<T> contract, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            Method own = find(target, method);
            if (own != null) {
                return call(own, target, given);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            }
            throw new UnsupportedOperationException(
                    target.getClass().getSimpleName() + " does not " + method.getName());
        };
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler));
    }

    private static Method find(Object target, Method method) {
        try {
            return target.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }

    private static Object call(Method own, Object target, Object[] arguments) throws Throwable {
        try {
            return own.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
