// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/struck_project.h"

#include "database/store/project_store.h"
#include "database/store/schema/migrations.h"
#include "tests/fuzz/subjects.h"
#include "tests/support/coding_fixture.h"

#include <QtCore/QFile>
#include <QtSql/QSqlRecord>

#include <vector>

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
            Connection connection(path, Connection::Mode::Create);
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
    qsizetype offset = 0;
    for (int i = 0; i < 3; ++i)
        offset = offset << 8 | qsizetype(reader.byte());
    offset %= file.size();
    const QByteArray bytes = reader.bytes(qsizetype(reader.byte()));
    file.replace(offset, std::min(bytes.size(), file.size() - offset), bytes);
}

} // namespace

StruckProject::StruckProject(const QByteArray& blows)
    : path(scratchFile("struck.tasrih"))
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

StruckProject::~StruckProject()
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace tasrih::fuzz
