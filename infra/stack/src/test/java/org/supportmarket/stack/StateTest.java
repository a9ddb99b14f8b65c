package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
  @TempDir Path folder;
  private Process process;
  private long child;

  @BeforeEach
  void aProcessWithAChild() throws IOException {
    process =
        new ProcessBuilder("sh", "-c", "sleep 300 & echo $!; wait")
            .redirectErrorStream(true)
            .start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()));
    child = Long.parseLong(out.readLine());
  }

  @AfterEach
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Test
  void anotherLauncherFindsWhatOneHasStarted() {
    state().add(Running.of(Part.POSTGRES, process));

    assertEquals(process.pid(), state().find(Part.POSTGRES).orElseThrow().pid());
    assertEquals(
        List.of(), state().alive().stream().filter(r -> r.part() != Part.POSTGRES).toList());
  }

  @Test
  void aRecycledNumberIsNeitherTakenForOursNorEnded() {
    Running before = new Running(Part.KEYCLOAK, process.pid(), "another-start");
    state().add(before);

    assertTrue(state().alive().isEmpty());
    before.stop();
    before.kill();
    before.freeze();
    assertTrue(process.isAlive());
  }

  @Test
  void stoppingEndsChildrenToo() {
    Running running = Running.of(Part.ELASTICSEARCH, process);

    running.stop();

    assertFalse(running.alive());
    assertTrue(Running.startOf(child).isEmpty());
  }

  @Test
  void aFrozenProcessCanBeStopped() {
    Running running = Running.of(Part.ORDERING, process);
    running.freeze();

    running.stop();

    assertFalse(running.alive());
  }

  @Test
  void killingLeavesNothing() {
    Running running = Running.of(Part.ORDERING, process);

    running.kill();

    assertFalse(running.alive());
    assertTrue(Running.startOf(child).isEmpty());
  }

  @Test
  void othersMayAttachOnlyWhenAllIsReady() {
    state().begin(true);
    assertFalse(state().read().ready());

    state().markReady();
    assertTrue(state().read().ready());

    state().begin(true);
    assertFalse(state().read().ready());
  }

  private State state() {
    return new State(folder.resolve("stack.json"));
  }
}
