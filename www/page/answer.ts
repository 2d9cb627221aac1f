// A request for a summary and its answer. The page and the worker use the same function.
import { languageFor } from "../api/lists.js";
import type { Nutgraf, Options, Sentence, Span, Summary } from "../api/types.js";

export interface Request {
  readonly text: string;
  /** The part to summarize; null for the whole text. */
  readonly part: Span | null;
  readonly options: Options;
  /** Whether to return the score of every sentence as well. */
  readonly every: boolean;
}

/** A candidate sentence. */
export type Scored = Pick<Sentence, "text" | "start" | "end" | "score">;

export interface Answer {
  readonly request: Request;
  /** Offsets refer to the whole text. */
  readonly summary: Summary;
  /** In text order; null if not requested. */
  readonly every: readonly Scored[] | null;
  /** How long the summary took, without the other scores. */
  readonly milliseconds: number;
}

/** The language whose word lists a request needs. */
export function languageOf(request: Request): string | undefined {
  return languageFor(sourceOf(request), request.options.language);
}

/** Answers a request; `language` is what `languageOf` returned, so it is not detected again. */
export function answer(
  nutgraf: Pick<Nutgraf, "summarize">,
  request: Request,
  language: string | undefined,
  begin = performance.now(),
): Answer {
  const { part, every } = request;
  const source = sourceOf(request);
  const options = { ...(language !== undefined && { language }), ...request.options };
  const summary = nutgraf.summarize(source, options);
  const milliseconds = performance.now() - begin;
  const shift = part?.start ?? 0;
  if (shift > 0) {
    const leftOut = summary.sentences.flatMap(({ left_out = [] }) => left_out);
    for (const span of [...summary.sentences, ...leftOut, ...summary.keywords]) move(span, shift);
  }
  return {
    request,
    summary,
    every: every ? everySentence(nutgraf, source, options, shift) : null,
    milliseconds,
  };
}

function sourceOf({ text, part }: Request): string {
  return part === null ? text : text.slice(part.start, part.end);
}

/** Scores do not depend on the limit, so a summary of everything has all scores. */
function everySentence(
  nutgraf: Pick<Nutgraf, "summarize">,
  source: string,
  { language, focus }: Options,
  shift: number,
): Scored[] {
  const { sentences } = nutgraf.summarize(source, {
    share: 1,
    ...(language && { language }),
    ...(focus && { focus }),
  });
  return sentences.map(({ text, start, end, score }) => move({ text, start, end, score }, shift));
}

function move<S extends Span>(span: S, shift: number): S {
  span.start += shift;
  span.end += shift;
  return span;
}

/** Whether the answer to one request also answers another. */
export function covers({ text, part, options, every }: Request, request: Request): boolean {
  return (
    text === request.text &&
    (every || !request.every) &&
    JSON.stringify([part, options]) === JSON.stringify([request.part, request.options])
  );
}
