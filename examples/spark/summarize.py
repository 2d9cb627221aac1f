"""Summarizes articles in JSON Lines or Parquet on a Spark cluster; README.md says how to run it."""

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from subprocess import PIPE, CalledProcessError, Popen

import pyarrow
from pyspark import SparkFiles, TaskContext
from pyspark.sql import Observation, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

# What the program reads. Other columns of a table are not passed to it.
FIELDS = ["text", "html", "title", "lang", "language"]
ANSWER = "language STRING, title STRING, sentences ARRAY<STRUCT<text: STRING>>, error STRING"


def main():
    parser = argparse.ArgumentParser(description="Writes the summaries of articles as Parquet.")
    parser.add_argument("input", help="file or folder with articles: id, text, and optionally title, lang")
    parser.add_argument("output", help="new folder for the rows: id, language, title, sentences, error")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl", help="of the input")
    parser.add_argument("--partitions", type=int, help="shuffle the articles into this many even partitions")
    parser.add_argument("options", nargs="*", help="after --: options of nutgraf, such as --words 80")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("nutgraf").getOrCreate()
    # The size of a batch, two of which a task has in memory; by default only the records are counted.
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", "4m")
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 1000)
    begin = time.monotonic()
    lines = read(spark, arguments.input, arguments.format)
    if arguments.partitions:
        lines = lines.repartition(arguments.partitions)
    counts = Observation()
    counted = [F.count("*").alias("records"), F.count("error").alias("errors")]
    summarize(lines, arguments.options).observe(counts, *counted).write.parquet(arguments.output)
    seconds = time.monotonic() - begin
    log(f"{counts.get['records']} records, {counts.get['errors']} errors, {seconds:.1f} seconds")
    spark.stop()


def read(spark, path, format):
    """The columns `id` and `line`: the article as a JSON object in bytes, as the program reads it."""
    if format == "parquet":
        articles = spark.read.parquet(path)
        line = F.to_json(F.struct(*[name for name in FIELDS if name in articles.columns]))
        return articles.select("id", line.cast("binary").alias("line"))
    # JSON Lines pass unread, so the program says what is wrong with a line. It does not answer blank ones.
    lines = spark.read.text(path, lineSep="\n").where(r"value rlike '[^\\s\\x{FEFF}]'")
    id = F.get_json_object("value", "$.id").alias("id")
    return lines.select(id, F.col("value").cast("binary").alias("line"))


def summarize(lines, options=()):
    """The columns `id`, `language`, `title`, `sentences` and `error`: one row for each line."""
    # Ids do not pass through the program, so they can have any type.
    schema = StructType([lines.schema["id"], StructField("answer", StringType())])
    answers = lines.mapInArrow(lambda batches: answer(batches, options), schema)
    parsed = F.from_json("answer", ANSWER, {"mode": "FAILFAST"}).alias("answer")
    sentences = F.col("answer.sentences.text").alias("sentences")
    return answers.select("id", parsed).select(
        "id", "answer.language", "answer.title", sentences, "answer.error"
    )


def answer(batches, options):
    """Answers a task's batches with one process. If it dies the task fails, and Spark tries it again."""
    command = [SparkFiles.get("nutgraf"), "--format", "jsonl", "--jobs", "1"]
    command += ["--fields", "language,title,sentences", *options]
    process = Popen(command, stdin=PIPE, stdout=PIPE)
    task = TaskContext.get()
    log(f"partition {task.partitionId()}, attempt {task.attemptNumber()}, process {process.pid}")
    writer = ThreadPoolExecutor(1)
    try:
        # Each batch is written while the answers to the one before are read: if both waited for the other's
        # pipe to empty, they would wait for ever.
        before = None
        for batch in batches:
            lines = batch["line"].to_pylist()
            writer.submit(write, process.stdin, b"\n".join([*lines, b""]))
            if before is not None:
                yield answered(process, before)
            before = batch["id"]
        writer.submit(process.stdin.close)
        if before is not None:
            yield answered(process, before)
        if process.stdout.read(1):
            raise RuntimeError("nutgraf gave more answers than it got lines")
    finally:
        # With its reader gone, the writer ends, too.
        process.kill()
        process.wait()
        writer.shutdown()


def write(pipe, lines):
    pipe.write(lines)
    pipe.flush()


def answered(process, ids):
    """A batch of these ids, with the answers to their lines, which come in the same order."""
    answers = list(islice(process.stdout, len(ids)))
    if len(answers) < len(ids):
        raise CalledProcessError(process.wait(), process.args)
    return pyarrow.RecordBatch.from_arrays([ids, pyarrow.array(answers, pyarrow.string())], ["id", "answer"])


def log(message):
    # With its line end at once, because Spark mixes the messages of its processes.
    sys.stderr.write(f"nutgraf: {message}\n")


if __name__ == "__main__":
    main()
