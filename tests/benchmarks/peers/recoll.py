#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recoll beside Tasrih on the same files: which of the pairs of tests/data/search_pairs.json each gets right.

usage: recoll.py [TASRIH]   (the program; build/release/bin/tasrih if it isn't given)

Needs recollindex and recollq (Debian: recollcmd); says so and ends with 0 where they are missing.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
WORDS = "The rest of this text is in neither question nor answer."


def run(*command, env=None):
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)


def tasrih_hits(program, project, query):
    answer = run(program, "search", project, "--json", "--limit", "100000", "--", query)
    if answer.returncode != 0:
        return set()
    return {hit["title"] for hit in json.loads(answer.stdout)["hits"]}


def recoll_hits(folder, query):
    # -b: one address a line; the query language of Recoll takes words and phrases as ours does.
    answer = run("recollq", "-c", str(folder), "-b", "-n", "0-100000", query)
    return {line.rsplit("/", 1)[-1].removesuffix(".txt") for line in answer.stdout.splitlines() if line.startswith("file://")}


def main():
    if not shutil.which("recollindex") or not shutil.which("recollq"):
        print("skipped: recollindex and recollq are not installed (Debian: recollcmd)")
        return
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/release/bin/tasrih")
    pairs = []
    for entry in json.loads((ROOT / "tests/data/search_pairs.json").read_text(encoding="utf-8")):
        pairs += [(entry["query"], text, True) for text in entry.get("meets", [])]
        pairs += [(entry["query"], text, False) for text in entry.get("parts", [])]
    texts = sorted({text for _, text, _ in pairs})
    names = {text: f"text{number:04}" for number, text in enumerate(texts)}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        files = folder / "files"
        files.mkdir()
        for text, name in names.items():
            # The name is the title, so that an answer tells which file it is.
            (files / f"{name}.txt").write_text(f"{name}\n\n{text}\n\n{WORDS}\n", encoding="utf-8")
        project = str(folder / "pairs.tasrih")
        run(program, "new", project)
        imported = run(program, "import", "--into", project, *sorted(str(each) for each in files.iterdir()))
        if imported.returncode != 0:
            sys.exit(imported.stderr)
        settings = folder / "recoll"
        settings.mkdir()
        (settings / "recoll.conf").write_text(f"topdirs = {files}\ndefaultcharset = utf-8\nloglevel = 0\n")
        indexed = run("recollindex", "-c", str(settings))
        if indexed.returncode != 0:
            sys.exit(indexed.stderr)
        right = {"tasrih": 0, "recoll": 0}
        for query in sorted({query for query, _, _ in pairs}):
            found = {"tasrih": tasrih_hits(program, project, query), "recoll": recoll_hits(settings, query)}
            for _, text, meets in (pair for pair in pairs if pair[0] == query):
                for peer, hits in found.items():
                    if (names[text] in hits) == meets:
                        right[peer] += 1
                    elif os.environ.get("VERBOSE"):
                        print(f"{peer}: {query!r} {'misses' if meets else 'finds'} {text!r}")
        print(f"{len(texts)} files, {len(pairs)} pairs")
        for peer, count in right.items():
            print(f"{peer}: {count} right ({100 * count / len(pairs):.0f} %)")


if __name__ == "__main__":
    main()
