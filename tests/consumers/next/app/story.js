"use client";
// An article and its summary in React, and the package's function for the test.
import { useEffect } from "react";
import { summarize } from "nutgraf";
import { summarize as summarizeInWorker } from "nutgraf/worker";
import "nutgraf/element";

export default function Story() {
  useEffect(() => {
    window.run = (text) => summarize(text);
    window.runInWorker = (text) => summarizeInWorker(text);
  }, []);
  return (
    <>
      <nut-graf for="story" sentences={1} focus="ferry">
        <p>The editors' own abstract.</p>
      </nut-graf>
      <article id="story">
        <p>
          The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.
          It will sail again on Sunday.
        </p>
      </article>
    </>
  );
}
