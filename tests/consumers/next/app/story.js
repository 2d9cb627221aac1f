"use client";
// An article and its summary in React, and the package's function for the test.
import { useEffect, useRef, useState } from "react";
import { summarize } from "nutgraf";
import { summarize as summarizeInWorker } from "nutgraf/worker";
import "nutgraf/element";

export default function Story() {
  const summary = useRef(null);
  const [heard, setHeard] = useState("");
  // React drops `onnut-graf-summary` on a page that was rendered on the server.
  useEffect(() => {
    const element = summary.current;
    const hear = ({ detail }) => setHeard(detail.text);
    element.addEventListener("nut-graf-summary", hear);
    return () => element.removeEventListener("nut-graf-summary", hear);
  }, []);
  useEffect(() => {
    window.run = (text) => summarize(text);
    window.runInWorker = (text) => summarizeInWorker(text);
  }, []);
  return (
    <>
      <output>{heard}</output>
      <nut-graf ref={summary} for="story" sentences={1} focus="ferry">
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
