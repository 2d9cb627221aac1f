// Prints where an error comes from.
import { load } from "nutgraf";

const { summarize } = await load({ languages: [] });
try {
  summarize("A text.", { sentences: () => 3 });
} catch ({ stack }) {
  process.stdout.write(stack);
}
