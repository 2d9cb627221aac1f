// Answers a text with its summary.
import { summarize } from "./node_modules/nutgraf/workerd.js";

export default {
  async fetch(request) {
    return Response.json(await summarize(await request.text()));
  },
};
