// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/search/search_index.h"

#include "database/store/repositories/repository.h"
#include "database/text/search_words.h"
#include "database/text/stemming.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QScopeGuard>

#include <algorithm>
#include <array>
#include <limits>

namespace tasrih {

namespace {
constexpr std::size_t seed = 0x5eed;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

constexpr std::array tables{SearchTable::Article, SearchTable::Statement, SearchTable::Name};

QString columnsOf(SearchTable table)
{
    switch (table) {
    case SearchTable::Article:
        return QStringLiteral("title, text");
    case SearchTable::Statement:
        return QStringLiteral("sentence, gloss, note");
    case SearchTable::Name:
        break;
    }
    return QStringLiteral("name");
}

/// A mark for each column.
QString marksOf(const QString& columns)
{
    QStringList marks(columns.count(u',') + 1, QStringLiteral("?"));
    return marks.join(QStringLiteral(", "));
}

QString inserting(SearchTable table)
{
    const QString columns = columnsOf(table);
    return QStringLiteral("INSERT INTO %1(rowid, %2) VALUES(?, %3)")
        .arg(searchTableName(table), columns, marksOf(columns));
}

/// A table without its texts is told what it held.
QString deleting(SearchTable table)
{
    const QString columns = columnsOf(table);
    return QStringLiteral("INSERT INTO %1(%1, rowid, %2) VALUES('delete', ?, %3)")
        .arg(searchTableName(table), columns, marksOf(columns));
}

/// A table that FTS5 can't even open gets what a new one has: no sums, and a structure without a segment.
void emptyByHand(Connection& connection, const QString& table)
{
    for (const char* statement : {"DELETE FROM %1_data", "DELETE FROM %1_idx", "DELETE FROM %1_docsize",
                                  "DELETE FROM %1_config", "INSERT INTO %1_config(k, v) VALUES('version', 4)",
                                  "INSERT INTO %1_data(id, block) VALUES(1, x''), (10, x'00000000000000')"})
        connection.exec(QString::fromLatin1(statement).arg(table));
}

QVariantList valuesOf(qint64 id, const std::vector<QByteArray>& words)
{
    QVariantList values{id};
    for (const QByteArray& column : words)
        values << QString::fromUtf8(column);
    return values;
}
} // namespace

SearchIndex::SearchIndex(Connection& connection)
    : m_connection(connection)
{
}

SearchIndex::State& SearchIndex::state()
{
    if (m_state)
        return *m_state;
    m_state.emplace();
    if (std::any_of(tables.begin(), tables.end(),
                    [this](SearchTable table) { return hasForeignSettings(m_connection, table); }))
        return *m_state; // Nothing of it is asked; build() begins anew.
    QSqlQuery& query = m_connection.run(
        QStringLiteral("SELECT cutting, article_to, statement_to, name_to FROM search_state WHERE id = 1"));
    if (step(query)) {
        m_state->cutting = query.value(0).toLongLong();
        for (std::size_t table = 0; table < tables.size(); ++table)
            m_state->to[table] = query.value(1 + int(table)).toLongLong();
    }
    query.finish();
    return *m_state;
}

void SearchIndex::write(const State& state)
{
    m_connection.run(QStringLiteral("INSERT OR REPLACE INTO search_state(id, cutting, article_to, statement_to, "
                                    "name_to) VALUES(1, ?, ?, ?, ?)"),
                     {state.cutting, state.to[0], state.to[1], state.to[2]});
}

bool SearchIndex::isComplete()
{
    const State& now = state();
    return now.cutting == searchCutting &&
           std::all_of(now.to.begin(), now.to.end(), [](qint64 to) { return to == everything; });
}

bool SearchIndex::holds(const SearchDocument& document)
{
    return state().cutting == searchCutting && document.id <= state().to[std::size_t(document.table)];
}

std::vector<QByteArray> SearchIndex::wordsOf(const SearchDocument& document)
{
    std::vector<QByteArray> words;
    for (const QString& column : document.columns)
        words.push_back(searchText(column));
    if (!document.text)
        return words;
    try {
        words.back() = searchText(textOf(*document.text));
    } catch (const Error& error) {
        if (error.cause() == Error::Cause::GivenUp)
            throw;
        qWarning("A text can't be read and is not found: %s", error.what());
    }
    return words;
}

QString SearchIndex::textOf(TextId id) const
{
    const auto found = m_texts.constFind(id);
    return found != m_texts.constEnd() ? *found : TextRepository::text(m_connection, id);
}

void SearchIndex::put(const SearchDocument& document)
{
    const std::vector<QByteArray> words = wordsOf(document);
    m_connection.run(inserting(document.table), valuesOf(document.id, words));
    for (const QByteArray& column : words)
        learn(column);
}

void SearchIndex::take(const SearchDocument& document)
{
    m_connection.run(deleting(document.table), valuesOf(document.id, wordsOf(document)));
}

void SearchIndex::learn(const QByteArray& words)
{
    for (qsizetype start = 0; start < words.size();) {
        qsizetype end = words.indexOf(' ', start);
        end = end < 0 ? words.size() : end;
        const QByteArrayView word = QByteArrayView(words).sliced(start, end - start);
        start = end + 1;
        if (word.isEmpty() || (word.front() >= '0' && word.front() <= '9'))
            continue;
        const std::size_t hash = qHash(word, seed);
        if (m_learnt.contains(hash))
            continue;
        m_learnt.insert(hash);
        m_toLearn.push_back(word.toByteArray());
    }
}

/// In order, so that neighbours are written together: there are many words, and each page is asked for once.
void SearchIndex::writeLearnt()
{
    std::sort(m_toLearn.begin(), m_toLearn.end());
    for (const QByteArray& word : std::exchange(m_toLearn, {})) {
        const QString text = QString::fromUtf8(word);
        m_connection.run(QStringLiteral("INSERT OR IGNORE INTO search_word(word, stem) VALUES(?, ?)"),
                         {text, stem(text)});
    }
}

void SearchIndex::follow(const Snapshot& before, const Snapshot& after, const Touched& touched,
                         const std::vector<ArticleText>& texts)
{
    for (const ArticleText& text : texts)
        m_texts.insert(text.id, text.text);
    const auto forgetTexts = qScopeGuard([this] { m_texts.clear(); });
    try {
        takeOver(before, after, touched);
    } catch (const Error& error) {
        if (error.cause() != Error::Cause::Damage)
            throw;
        qWarning("The index of the search is made anew: %s", error.what());
        clear();
    }
}

void SearchIndex::takeOver(const Snapshot& before, const Snapshot& after, const Touched& touched)
{
    for (const AnyId& id : touched.ids) {
        if (!searchTableOf(id))
            continue;
        const std::optional<SearchDocument> was = searchDocument(before, id);
        const std::optional<SearchDocument> is = searchDocument(after, id);
        if (was == is)
            continue;
        if (was && holds(*was))
            take(*was);
        if (is && holds(*is))
            put(*is);
    }
    writeLearnt();
}

void SearchIndex::clear()
{
    for (const SearchTable table : tables) {
        const QString name = searchTableName(table);
        m_connection.exec(QStringLiteral("DELETE FROM %1_config WHERE k <> 'version'").arg(name));
        try {
            m_connection.exec(QStringLiteral("INSERT INTO %1(%1) VALUES('delete-all')").arg(name));
        } catch (const Error&) {
            emptyByHand(m_connection, name);
        }
    }
    m_connection.exec(QStringLiteral("DELETE FROM search_word"));
    m_state = State{searchCutting, {}};
    m_learnt.clear();
    m_toLearn.clear();
    write(*m_state);
}

bool SearchIndex::build(const Snapshot& snapshot, std::chrono::milliseconds time)
{
    if (isComplete())
        return false;
    QElapsedTimer timer;
    timer.start();
    if (state().cutting != searchCutting)
        clear();
    State& now = state();
    const auto isOver = [&] { return timer.elapsed() >= time.count(); };
    const auto putAll = [&]<typename Record>(std::type_identity<Record>, SearchTable table) {
        qint64& to = now.to[std::size_t(table)];
        if (to == everything)
            return;
        const auto& all = snapshot.all<Record>();
        auto row = to > 0 ? all.after(decltype(Record::id)(to)) : all.begin();
        while (row != all.end()) {
            put(*searchDocument(snapshot, AnyId(row.key())));
            to = row.key().value();
            ++row;
            if (isOver() && row != all.end())
                return;
        }
        to = everything;
    };
    qint64& names = now.to[std::size_t(SearchTable::Name)];
    if (names != everything)
        eachNamed(snapshot, [&](const AnyId& id) { put(*searchDocument(snapshot, id)); });
    names = everything;
    putAll(std::type_identity<Statement>(), SearchTable::Statement);
    if (now.to[std::size_t(SearchTable::Statement)] == everything)
        putAll(std::type_identity<Article>(), SearchTable::Article);
    writeLearnt();
    write(now);
    return !isComplete();
}

void emptySearchIndex(Connection& connection)
{
    for (const SearchTable table : tables)
        emptyByHand(connection, searchTableName(table));
    connection.exec(QStringLiteral("DELETE FROM search_word"));
    connection.exec(
        QStringLiteral("UPDATE search_state SET cutting = 0, article_to = 0, statement_to = 0, name_to = 0"));
}

void SearchIndex::forget()
{
    m_state.reset();
    m_learnt.clear();
    m_toLearn.clear();
}

bool SearchIndex::isBroken()
{
    try {
        for (const SearchTable table : tables) {
            // Settings name functions and sizes; this program leaves them as they are.
            if (hasForeignSettings(m_connection, table))
                return true;
            m_connection.exec(
                QStringLiteral("INSERT INTO %1(%1) VALUES('integrity-check')").arg(searchTableName(table)));
        }
    } catch (const Error&) {
        return true;
    }
    return false;
}

} // namespace tasrih
