package ca.alliances.shell.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One address for a static file, whatever page asks for it, with a hash of its content: it never changes and is kept for ever. */
public class HashedResourceHandler extends ResourceHandlerWrapper {
    private static final int HASH = 10;
    private static final String FACES_ENDING = ".xhtml";
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** Wraps the handler of Faces. */
    public HashedResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return hashed(super.createResource(name, library, contentType));
    }

    @Override
    public Resource createResource(String name, String library) {
        return hashed(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name) {
        return hashed(super.createResource(name));
    }

    private Resource hashed(Resource resource) {
        return resource == null || resource.getRequestPath() == null ? resource : new Hashed(resource);
    }

    private String hash(Resource resource) {
        return hashes.computeIfAbsent(resource.getLibraryName() + ":" + resource.getResourceName(), key -> {
            try (InputStream content = resource.getInputStream()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
                return HexFormat.of().formatHex(digest).substring(0, HASH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private final class Hashed extends ResourceWrapper {
        Hashed(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String library = getLibraryName() == null ? "" : "ln=" + getLibraryName() + "&";
            return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                    + ResourceHandler.RESOURCE_IDENTIFIER + "/" + getResourceName() + FACES_ENDING + "?" + library
                    + "v="
                    + hash(getWrapped());
        }
    }
}
