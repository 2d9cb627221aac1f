// Every page is rendered by the build.
import adapter from "@sveltejs/adapter-static";

export default { kit: { adapter: adapter() } };
