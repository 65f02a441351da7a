// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimline/claim_line.h"

#include "models/editing/duration_text.h"
#include "tests/fuzz/subjects.h"
#include "tests/support/coding_fixture.h"

namespace tasrih::fuzz {

void claimLine(const QByteArray& bytes)
{
    static const SnapshotPtr snapshot = std::make_shared<const Snapshot>(test::CodingFixture().snapshot);
    static const ClaimLineReader reader(snapshot);
    const QString line = textOf(bytes);
    for (const auto& published : {std::optional<QDate>(), std::optional(QDate(2024, 12, 14))}) {
        const LineReading reading = reader.read(line, published);
        require(reading.claim.has_value() == reading.problem.isEmpty(), "neither a claim nor a problem, or both");
        qsizetype end = 0;
        for (const LinePart& part : reading.parts) {
            require(part.run.start >= end && part.run.end >= part.run.start, "parts overlap or are reversed");
            end = part.run.end;
            require(end <= line.size(), "a part lies beyond the line");
        }
    }
    if (const auto duration = readDuration(line)) {
        require(Duration::parse(duration->text()).has_value(), "a length of time can't be read");
        require(!readable(*duration, Language::Arabic).isEmpty(), "a length of time has no words");
    }
}

} // namespace tasrih::fuzz
