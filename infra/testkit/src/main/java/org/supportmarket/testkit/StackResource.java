package org.supportmarket.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Stack;

/** Hands the settings of the test stack to the application under test. */
public final class StackResource
    implements QuarkusTestResourceConfigurableLifecycleManager<WithStack> {
  /** Nobody listens there: a test that reads a feed sets its own address. */
  private static final String NO_FEED = "http://127.0.0.1:9";

  private String service;

  @Override
  public void init(WithStack annotation) {
    service = annotation.value();
  }

  @Override
  public Map<String, String> start() {
    Stack stack = TestStack.stack();
    Map<String, String> config = new HashMap<>();
    config.put("OIDC_URL", stack.settings().issuer());
    config.put("SAMPLE", "false");
    config.put("HTTP_PORT", "0");
    if (service.equals("web")) {
      config.put("OIDC_CLIENT_SECRET", stack.secrets().of("web-frontend"));
      config.put("TOKEN_STATE_SECRET", stack.secrets().of("token-state"));
      return config;
    }
    TestDatabase.ensure(service);
    TestIndices.deleteAllOf(service);
    // The kernel has no client of its own and borrows one that may read feeds.
    String client = service.equals("kernel") ? "ordering" : service;
    config.put("OIDC_CLIENT_SECRET", stack.secrets().of(client + "-service"));
    if (service.equals("ordering")) {
      config.put("PERSON_KEY", stack.secrets().of("person-key"));
    }
    config.put("DATABASE_URL", TestDatabase.url(service));
    config.put("DATABASE_OWNER", service + "_owner");
    config.put("DATABASE_OWNER_PASSWORD", stack.secrets().of(service + "_owner"));
    config.put("DATABASE_USER", service + "_app");
    config.put("DATABASE_PASSWORD", stack.secrets().of(service + "_app"));
    config.put("ELASTICSEARCH_HOSTS", "127.0.0.1:" + stack.settings().port(Part.ELASTICSEARCH));
    config.put("FEED_URL", NO_FEED);
    config.put("support-market.index.prefix", TestIndices.prefix(service));
    return config;
  }

  @Override
  public void stop() {
    // The stack is for the whole run and ends with it.
  }
}
