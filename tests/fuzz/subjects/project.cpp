// SPDX-License-Identifier: GPL-3.0-or-later
// A project changed by a hostile hand. The bytes are a list of blows, each on a small sound project:
//   even byte: table, column, row (one byte each), length and so many bytes: that value is set, of a type that the
//              length's two upper bits choose
//   odd byte:  an offset of three bytes, length and so many bytes: written over the file's bytes there
// It may be refused, but neither opening for reading or writing nor reading all of it may do worse.
#include "database/store/check.h"
#include "database/store/schema/migrations.h"
#include "models/dossier/dossier.h"
#include "models/export/statements_report.h"
#include "models/findings/finding_index.h"
#include "models/timeline/timeline_content.h"
#include "tests/fuzz/subjects.h"
#include "tests/support/coding_fixture.h"

#include <QtCore/QFile>

namespace tasrih::fuzz {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the scratch file can't be read");
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the scratch file can't be written");
}

void removeAll(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

/// A claim of each kind, so that every table has rows.
Edits soundEdits()
{
    test::CodingFixture fixture;
    Edits edits = fixture.asEdits();
    Statement statement = *fixture.snapshot.find(fixture.first);
    IdSource& ids = fixture.ids;
    const auto tag = ids.next<TagId>();
    edits.put(Tag{tag, QStringLiteral("وسم"), {}});
    statement.tags = {tag};
    statement.relays = {Relay{ids.next<RelayId>(), fixture.envoy, QStringLiteral("نقل")}};
    statement.claims.push_back({.id = ids.next<ClaimId>(), .body = Stance{fixture.proposition, Position::Support}});
    statement.claims.push_back(
        {.id = ids.next<ClaimId>(),
         .body = WithdrawalClaim{.place = fixture.base, .ends = Edtf::parse(QStringLiteral("2025-09"))}});
    statement.claims.push_back({.id = ids.next<ClaimId>(),
                                .body = Figure{.scope = QStringLiteral("الجنود"), .places = {fixture.base}, .low = 9}});
    statement.claims.push_back({.id = ids.next<ClaimId>(), .body = Assertion{.text = QStringLiteral("قول")}});
    edits.put(statement);
    edits.put(tasrih::Link{ids.next<LinkId>(), fixture.second, fixture.first});
    return edits;
}

const QByteArray& soundProject()
{
    static const QByteArray bytes = [] {
        const QString path = scratchFile("sound.tasrih");
        {
            // Small pages: more structure in fewer bytes.
            Connection connection(path, Connection::Mode::ReadWrite);
            connection.exec(QStringLiteral("PRAGMA page_size=1024"));
            migrate(connection, 0, currentSchemaVersion());
        }
        {
            ProjectStore store(path, ProjectStore::Access::ReadWrite);
            const Edits edits = soundEdits();
            store.apply(QStringLiteral("start"), [&](const Snapshot&) { return edits; });
        }
        return bytesOf(path);
    }();
    return bytes;
}

class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    unsigned byte() { return atEnd() ? 0U : unsigned(static_cast<unsigned char>(m_bytes[m_at++])); }
    QByteArray bytes(qsizetype length)
    {
        const QByteArray taken = m_bytes.mid(m_at, length);
        m_at += taken.size();
        return taken;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

QVariant valueFrom(unsigned kind, const QByteArray& bytes)
{
    switch (kind) {
    case 0:
        return QString::fromUtf8(bytes);
    case 1: {
        qint64 number = 0;
        for (const char c : bytes)
            number = (number << 8) | static_cast<unsigned char>(c);
        return number;
    }
    case 2:
        return bytes.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(bytes.toDouble());
    default:
        return bytes;
    }
}

/// All tables that hold records, with those that aren't recorded.
QStringList tables()
{
    return recordedTables() + QStringList{QStringLiteral("article_text"), QStringLiteral("change")};
}

void setValue(Connection& connection, Reader& reader)
{
    const QStringList names = tables();
    const QString table = names[qsizetype(reader.byte()) % names.size()];
    const QSqlRecord columns = connection.database().record(table);
    const QString column = columns.fieldName(int(reader.byte()) % std::max(1, columns.count()));
    const unsigned row = reader.byte();
    const unsigned length = reader.byte();
    const QVariant value = valueFrom(length >> 6, reader.bytes(qsizetype(length & 63)));
    QSqlQuery query(connection.database());
    query.prepare(QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = (SELECT rowid FROM %1 LIMIT 1 OFFSET %3)")
                      .arg(table, column)
                      .arg(row % 4));
    query.bindValue(0, value);
    query.exec(); // A constraint may refuse it.
}

void overwrite(QByteArray& file, Reader& reader)
{
    const qsizetype offset = qsizetype(reader.byte() << 16 | reader.byte() << 8 | reader.byte()) % file.size();
    const QByteArray bytes = reader.bytes(qsizetype(reader.byte()));
    file.replace(offset, std::min(bytes.size(), file.size() - offset), bytes);
}

void strike(const QString& path, const QByteArray& blows)
{
    put(path, soundProject());
    Reader reader(blows);
    std::vector<QByteArray> patches;
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        for (const char* pragma : {"foreign_keys=OFF", "ignore_check_constraints=ON", "synchronous=OFF"})
            connection.exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        while (!reader.atEnd()) {
            if (reader.byte() % 2 == 0)
                setValue(connection, reader);
            else
                patches.push_back(reader.bytes(4 + 32));
        }
    }
    QByteArray file = bytesOf(path);
    for (const QByteArray& patch : patches) {
        Reader part(patch);
        overwrite(file, part);
    }
    put(path, file);
}

/// What the pages and exports ask of a snapshot.
void walk(const SnapshotPtr& snapshot)
{
    std::vector<StatementId> all;
    for (const Statement& statement : snapshot->all<Statement>())
        all.push_back(statement.id);
    const FindingIndex findings(snapshot);
    for (const TimelineRows rows :
         {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides, TimelineRows::Propositions})
        (void)buildTimeline(snapshot, all, {.rows = rows});
    (void)statementsReport(*snapshot, all, Language::Arabic);
    (void)figuresReport(*snapshot, all, Language::English);
}

void readAll(ProjectStore& store)
{
    (void)checkProject(store);
    for (const Article& article : store.snapshot()->all<Article>()) {
        (void)store.text(article.text);
        (void)store.versions(article.id);
    }
    for (const HistoryRow& row : store.history(10)) {
        if (store.readOnlyReason().isEmpty())
            (void)store.contents(row.change.sequence);
    }
    walk(store.snapshot());
    if (!store.readOnlyReason().isEmpty())
        return;
    store.undo();
    store.redo();
}

} // namespace

void project(const QByteArray& bytes)
{
    const QString path = scratchFile("struck.tasrih");
    strike(path, bytes);
    for (const auto access : {ProjectStore::Access::ReadOnly, ProjectStore::Access::ReadWrite}) {
        try {
            ProjectStore store(path, access);
            readAll(store);
        } catch (const Error& error) {
            require(!error.message().isEmpty(), "a refusal without words");
        }
    }
    removeAll(path);
}

} // namespace tasrih::fuzz
