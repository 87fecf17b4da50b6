package ca.alliances.shell.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes the one place in which pages meet exceptions. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {
    /** Wraps the factory of Faces. */
    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }
}
