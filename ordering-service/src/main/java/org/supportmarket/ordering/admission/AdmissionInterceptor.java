package org.supportmarket.ordering.admission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Admitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AdmissionInterceptor {
  private final Admission admission;

  AdmissionInterceptor(Admission admission) {
    this.admission = admission;
  }

  @AroundInvoke
  Object admit(InvocationContext call) throws Exception {
    admission.enter();
    try {
      return call.proceed();
    } finally {
      admission.leave();
    }
  }
}
