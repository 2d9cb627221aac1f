// Starts WebKitGTK's MiniBrowser on a virtual screen: it has no headless mode, and selenium has no service
// for it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Builder, Capabilities } from "selenium-webdriver";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import { DriverService } from "selenium-webdriver/remote/index.js";

export async function openWebKit({ driver: executable, screen: screenProgram }) {
  const screen = spawn(
    screenProgram,
    ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const port = findFreePort();
  let service;
  try {
    const [display] = await once(screen.stdio[3], "data");
    service = new DriverService(executable, {
      loopback: true,
      port,
      args: port.then((port) => [`--port=${port}`]),
      env: {
        ...process.env,
        DISPLAY: `:${String(display).trim()}`,
        GDK_BACKEND: "x11",
        NO_AT_BRIDGE: "1",
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      },
    });
    const capabilities = new Capabilities();
    capabilities.setBrowserName("MiniBrowser");
    capabilities.set("webkitgtk:browserOptions", { binary: miniBrowser(), args: ["--automation"] });
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(capabilities)
      .build();
    return Object.assign(driver, {
      async quit() {
        await Object.getPrototypeOf(driver).quit.call(driver);
        await close();
      },
    });
  } catch (error) {
    await close();
    throw error;
  }

  async function close() {
    await service?.kill();
    screen.kill();
  }
}

/** It is not on PATH, but in the library's own folder. */
function miniBrowser() {
  for (const lib of ["/usr/lib", "/usr/libexec", "/usr/lib64"]) {
    for (const folder of [lib, ...list(lib).map((name) => join(lib, name))]) {
      for (const version of ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"]) {
        if (list(join(folder, version)).includes("MiniBrowser")) return join(folder, version, "MiniBrowser");
      }
    }
  }
  throw new Error("WebKitGTK's MiniBrowser was not found in any folder of /usr/lib");
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
