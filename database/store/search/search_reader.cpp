// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/search/search_reader.h"

#include "database/store/sql/tokenizer.h"
#include "database/text/search_words.h"
#include "database/text/stemming.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tasrih {

namespace {
constexpr qsizetype mostForms = 200; ///< Of one word; more make a query slow and tell nothing.

bool isArabic(const QString& word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.unicode() >= 0x0620 && c.unicode() <= 0x06FF; });
}

const QString& article()
{
    static const QString al = QStringLiteral("ال");
    return al;
}

/// "ال" behind ل is written "لل".
QString behind(const QString& proclitics, const QString& word)
{
    if (proclitics.endsWith(u'ل') && word.startsWith(article()))
        return proclitics + word.sliced(1);
    return proclitics + word;
}

QString quoted(const std::vector<SearchPlace>& phrase, bool withOthers)
{
    QString text;
    for (const SearchPlace& place : phrase) {
        text += text.isEmpty() ? QString() : QStringLiteral(" ");
        text += place.word;
        if (!withOthers)
            continue;
        for (const QString& other : place.others)
            text += QLatin1Char(searchVariant) + other;
    }
    return u'"' + text + (!phrase.empty() && phrase.back().isPrefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

void add(QStringList& forms, const QString& form)
{
    if (forms.size() < mostForms && !forms.contains(form))
        forms << form;
}
} // namespace

SearchReader::SearchReader(Connection& connection, const QSet<QString>& names)
    : m_connection(connection)
    , m_names(names)
{
}

bool SearchReader::isComplete()
{
    QSqlQuery& query = m_connection.run(
        QStringLiteral("SELECT cutting, min(article_to, statement_to, name_to) FROM search_state WHERE id = 1"));
    const bool isThere = step(query) && query.value(0).toInt() == searchCutting &&
                         query.value(1).toLongLong() == std::numeric_limits<qint64>::max();
    query.finish();
    return isThere;
}

bool SearchReader::isOwn()
{
    for (const SearchTable table : {SearchTable::Article, SearchTable::Statement, SearchTable::Name}) {
        if (hasForeignSettings(m_connection, table))
            return false;
    }
    return true;
}

bool SearchReader::isKnown(const QString& word)
{
    QSqlQuery& query = m_connection.run(QStringLiteral("SELECT 1 FROM search_word WHERE word = ?"), {word});
    const bool isThere = step(query);
    query.finish();
    return isThere;
}

bool SearchReader::isWord(const QString& word)
{
    return isKnown(word) || m_names.contains(word) || isKnown(article() + word);
}

bool SearchReader::isCompound(const QString& word)
{
    return !m_names.contains(word) && !isKnown(article() + word);
}

void SearchReader::addStem(QStringList& forms, const QString& base)
{
    if (m_names.contains(base)) { // Never cut; an article may be there or not.
        add(forms, base);
        const QString other =
            base.startsWith(article()) && base.size() > 4 ? base.sliced(article().size()) : article() + base;
        if (isArabic(base) && isKnown(other))
            add(forms, other);
        return;
    }
    QSqlQuery& query = m_connection.run(
        QStringLiteral("SELECT word FROM search_word WHERE stem = ? ORDER BY length(word), word"), {stem(base)});
    while (step(query)) {
        const QString form = query.value(0).toString();
        if (form == base || !m_names.contains(form))
            add(forms, form);
    }
    query.finish();
}

void SearchReader::addCompounds(QStringList& forms, const QString& form)
{
    static const std::array proclitics{u"و", u"ف", u"ب", u"ل", u"ك", u"وب", u"ول", u"وك", u"فب", u"فل", u"فك"};
    constexpr qsizetype least = 3; // As in withoutProclitics().
    if (form.size() < least || !isWord(form))
        return;
    for (const char16_t* proclitic : proclitics) {
        const QString letters = QString::fromUtf16(proclitic);
        const QString compound = behind(letters, form);
        // What the last letter makes with the word may be a word itself: وبغداد is و and بغداد.
        const bool isAmbiguous = letters.size() > 1 && !isCompound(behind(letters.last(1), form));
        if (!isAmbiguous && isKnown(compound) && isCompound(compound))
            add(forms, compound);
    }
}

QStringList SearchReader::formsOf(const QString& word)
{
    QStringList forms;
    addStem(forms, word);
    if (isArabic(word)) {
        if (!m_names.contains(word)) {
            for (const QString& rest : withoutProclitics(word)) {
                if (isWord(rest) && isCompound(word))
                    addStem(forms, rest);
            }
        }
        const QStringList bases = forms;
        addCompounds(forms, word);
        for (const QString& form : bases)
            addCompounds(forms, form);
    }
    forms.removeAll(word);
    return forms;
}

QString SearchReader::matchOf(const std::vector<SearchPlace>& phrase, Forms forms)
{
    return quoted(phrase, forms == Forms::All);
}

QString SearchReader::nearOf(const std::vector<SearchPlace>& one, const std::vector<SearchPlace>& other, int distance,
                             Forms forms)
{
    const bool withOthers = forms == Forms::All;
    return QStringLiteral("NEAR(%1 %2, %3)").arg(quoted(one, withOthers), quoted(other, withOthers)).arg(distance);
}

std::vector<qint64> SearchReader::matching(SearchTable table, const QString& match)
{
    std::vector<qint64> ids;
    QSqlQuery& query = m_connection.run(
        QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid").arg(searchTableName(table)), {match});
    while (step(query))
        ids.push_back(query.value(0).toLongLong());
    query.finish();
    return ids;
}

void SearchReader::best(SearchTable table, const QString& match, qsizetype limit,
                        const std::function<bool(qint64)>& take)
{
    QSqlQuery& query = m_connection.run(
        QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rank LIMIT ?").arg(searchTableName(table)),
        {match, limit});
    while (step(query) && take(query.value(0).toLongLong())) {
    }
    query.finish();
}

} // namespace tasrih
