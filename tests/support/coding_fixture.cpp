// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coding_fixture.h"

#include "database/text/code_points.h"

namespace tasrih::test {

namespace {
template <typename Record>
void add(Snapshot& snapshot, Record record)
{
    Table<Record>& table = snapshot.all<Record>();
    table = table.with({std::make_shared<const Record>(std::move(record))}, {});
}
} // namespace

CodingFixture::CodingFixture()
{
    text = QStringLiteral("😀 القوات باقية حتى إشعار آخر\n\n"
                          "قال الوزير إنّ القُوّات سَتُغادِرُ قاعدة حرير بحلول أيلول 2025، وأضاف المبعوث أن 2500 جندي "
                          "باقون.\n\n"
                          "The envoy said the mission ends in September 2026. It was agreed.\n");
    add(snapshot, Side{.id = federal,
                       .name = QStringLiteral("الحكومة الاتحادية"),
                       .nameEn = QStringLiteral("Federal government"),
                       .shortName = QStringLiteral("بغداد"),
                       .shortNameEn = QStringLiteral("Baghdad"),
                       .colour = QStringLiteral("federal")});
    add(snapshot, Side{.id = american,
                       .name = QStringLiteral("الولايات المتحدة"),
                       .nameEn = QStringLiteral("United States"),
                       .shortName = QStringLiteral("واشنطن"),
                       .shortNameEn = QStringLiteral("US"),
                       .colour = QStringLiteral("us")});
    add(snapshot,
        Actor{.id = minister, .name = QStringLiteral("الوزير"), .nameEn = QStringLiteral("Minister"), .side = federal});
    add(snapshot,
        Actor{.id = envoy, .name = QStringLiteral("المبعوث"), .nameEn = QStringLiteral("Envoy"), .side = american});
    add(snapshot, Place{.id = base, .name = QStringLiteral("قاعدة حرير"), .nameEn = QStringLiteral("Harir")});
    add(snapshot,
        Phase{.id = phase, .name = QStringLiteral("مهمة التحالف"), .nameEn = QStringLiteral("Coalition mission")});
    add(snapshot, Proposition{.id = proposition,
                              .text = QStringLiteral("تخرج جميع القوات"),
                              .textEn = QStringLiteral("All forces leave")});
    add(snapshot, Article{.id = article,
                          .text = textId,
                          .title = QStringLiteral("القوات باقية"),
                          .published = Edtf::parse(QStringLiteral("2024-12-14")),
                          .language = QStringLiteral("ar")});
    add(snapshot, Saying{.id = firstSaying, .speakers = {{.id = ids.next<SayingSpeakerId>(), .actor = minister}}});
    add(snapshot, Saying{.id = secondSaying, .speakers = {{.id = ids.next<SayingSpeakerId>(), .actor = envoy}}});
    add(snapshot, Statement{.id = first,
                            .saying = firstSaying,
                            .article = article,
                            .highlights = {highlightOn(QStringLiteral("القُوّات سَتُغادِرُ قاعدة حرير بحلول أيلول 2025"))}});
    add(snapshot,
        Statement{.id = second,
                  .saying = secondSaying,
                  .article = article,
                  .highlights = {highlightOn(QStringLiteral("أيلول 2025، وأضاف المبعوث أن 2500 جندي باقون"))}});
    snapshot.rebuildFacts();
}

Highlight CodingFixture::highlightOn(const QString& quote)
{
    const CodePoints points(text);
    const qsizetype at = text.indexOf(quote);
    Q_ASSERT(at >= 0);
    return {.id = ids.next<HighlightId>(),
            .start = int(points.fromUtf16(at)),
            .end = int(points.fromUtf16(at + quote.size())),
            .quote = quote};
}

Edits CodingFixture::asEdits() const
{
    Edits edits = editsThatPut(snapshot);
    edits.texts.push_back({.id = textId, .article = article, .text = text});
    return edits;
}

Edits editsThatPut(const Snapshot& snapshot)
{
    Edits edits;
    std::apply(
        [&edits](const auto&... tables) {
            const auto putAll = [&edits](const auto& table) {
                for (const auto& record : table)
                    edits.put(record);
            };
            (putAll(tables), ...);
        },
        snapshot.tables);
    return edits;
}

namespace {
template <typename Record, typename Key>
void take(Table<Record>& table, Key key)
{
    if constexpr (std::is_same_v<decltype(Record::id), Key>)
        table = table.with({}, {key});
}
} // namespace

Snapshot applied(const Snapshot& snapshot, const Edits& edits)
{
    Snapshot next = snapshot;
    const auto remove = [&next](auto key) {
        std::apply([key](auto&... tables) { (take(tables, key), ...); }, next.tables);
    };
    for (const AnyId& id : edits.removes)
        std::visit(remove, id);
    for (const AnyRecord& record : edits.puts)
        std::visit([&next](const auto& each) { add(next, each); }, record);
    ++next.sequence;
    next.rebuildFacts();
    return next;
}

} // namespace tasrih::test
