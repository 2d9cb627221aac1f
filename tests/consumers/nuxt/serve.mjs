// Starts the built site at a free port, which its settings cannot ask for.
import { createServer } from "node:net";

const probe = createServer().listen(0, "127.0.0.1", () => {
  Object.assign(process.env, { NITRO_HOST: "127.0.0.1", NITRO_PORT: probe.address().port });
  probe.close(() => import("./.output/server/index.mjs"));
});
