// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is added, moved, removed, undone and redone: a highlight's quote is the text at its place, in code points.
#include "database/text/code_points.h"
#include "models/editing/statement_edits.h"
#include "models/reading/reading_text.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;
using tasrih::test::applied;
using tasrih::test::CodingFixture;

namespace {
QString mixedText()
{
    return QStringLiteral("😀 قال الوَزِيرُ إنّ 2500 جندي 👩‍✈️ باقون.\n") +
           QStringLiteral("e\u0301 stays 𝄞 here; ") + QStringLiteral("القُوّات تغادر 🇮🇶 غداً.\n\nEnd.");
}

bool isTrue(const Snapshot& snapshot, const QString& text)
{
    for (const Statement& statement : snapshot.all<Statement>()) {
        for (const Highlight& each : statement.highlights) {
            const QString here = sliceCodePoints(text, each.start, each.end);
            if (each.quote != here || here.isEmpty() || !text.contains(each.prefix + each.quote + each.suffix))
                return false;
        }
    }
    return true;
}
} // namespace

class TestHighlightQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAreTheText()
    {
        const bool holds = rc::check("quotes are the text", [] {
            CodingFixture fixture;
            const QString text = mixedText();
            const ReadingText reading(text, QStringLiteral("ar"));
            Snapshot start = applied(fixture.snapshot, removeStatement(fixture.first)(fixture.snapshot));
            start = applied(start, removeStatement(fixture.second)(start));
            std::vector<Snapshot> states{start};
            std::size_t at = 0;
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                const int kind = *rc::gen::inRange(0, 6);
                if (kind == 4) {
                    at -= at > 0 ? 1 : 0;
                } else if (kind == 5) {
                    at += at + 1 < states.size() ? 1 : 0;
                } else {
                    // Any two places, within a pair or a cluster too.
                    const int one = *rc::gen::inRange(0, int(text.size()) + 1);
                    const int other = *rc::gen::inRange(0, int(text.size()) + 1);
                    const Passage passage = reading.passage({std::min(one, other), std::max(one, other)});
                    const Snapshot& now = states[at];
                    const auto all = now.statementsOf(fixture.article);
                    Edits edits;
                    if (kind == 0 || all.empty()) {
                        if (passage.end > passage.start)
                            edits = addStatement(draftStatement(fixture.ids, fixture.article, passage))(now);
                    } else {
                        const StatementId id = all[std::size_t(*rc::gen::inRange(0, int(all.size())))];
                        const HighlightId last = now.find(id)->highlights.back().id;
                        if (kind == 1)
                            edits = moveHighlight(id, last, passage)(now);
                        else if (kind == 2 && passage.end > passage.start)
                            edits = addHighlight(id, highlightOn(fixture.ids, passage))(now);
                        else if (kind == 3)
                            edits = removeHighlight(id, last)(now);
                    }
                    Snapshot after = applied(now, edits);
                    states.resize(at + 1, start);
                    states.push_back(std::move(after));
                    ++at;
                }
                RC_ASSERT(isTrue(states[at], text));
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestHighlightQuotes)
#include "tst_highlight_quotes.moc"
