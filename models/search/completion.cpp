// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/completion.h"

#include "database/text/folding.h"
#include "models/search/field_values.h"
#include "models/search/search_question.h"

#include <algorithm>

namespace tasrih {

namespace {

bool isOpening(QChar c)
{
    return c == u'"' || c == QChar(0x201C) || c == QChar(0x201E) || c == QChar(0x00AB);
}

bool isClosing(QChar c)
{
    return c == u'"' || c == QChar(0x201D) || c == QChar(0x201C) || c == QChar(0x00BB);
}

/// Where the word begins that ends at @p cursor; blanks within quotation marks don't part words.
qsizetype startOfWord(QStringView query, qsizetype cursor)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = query[at];
        if (isQuoted ? isClosing(c) : isOpening(c))
            isQuoted = !isQuoted;
        else if (!isQuoted && (c.isSpace() || c == u'(' || c == u')'))
            start = at + 1;
    }
    return start;
}

/// Collects what begins like the word first, then what has it at the beginning of a later word.
class Offers
{
public:
    Offers(QStringView typed, qsizetype from, qsizetype to, std::size_t most)
        : m_typed(foldPhrase(typed.toString()))
        , m_from(from)
        , m_to(to)
        , m_most(most)
    {
    }

    void add(const QString& label, const QString& text)
    {
        const QString folded = foldPhrase(label);
        if (label.isEmpty() || m_first.size() >= m_most || m_known.contains(folded))
            return;
        if (folded.startsWith(m_typed))
            m_first.push_back({label, text, m_from, m_to});
        else if (m_second.size() < m_most && folded.contains(u' ' + m_typed))
            m_second.push_back({label, text, m_from, m_to});
        else
            return;
        m_known.insert(folded);
    }
    [[nodiscard]] bool isFull() const { return m_first.size() >= m_most; }
    [[nodiscard]] std::vector<Completion> take()
    {
        std::move(m_second.begin(), m_second.end(), std::back_inserter(m_first));
        if (m_first.size() > m_most)
            m_first.resize(m_most);
        return std::move(m_first);
    }

private:
    QString m_typed;
    qsizetype m_from, m_to;
    std::size_t m_most;
    QSet<QString> m_known;
    std::vector<Completion> m_first, m_second;
};

template <typename Record>
void addNames(Offers& offers, SearchField field, const Table<Record>& records)
{
    const auto add = [&](const QString& name) { offers.add(name, fieldQuery(field, name)); };
    for (const Record& record : records) {
        if (offers.isFull())
            return;
        for (const QString& name : interfaceLanguage() == Language::Arabic ? QStringList{record.name, record.nameEn}
                                                                           : QStringList{record.nameEn, record.name})
            add(name);
        if constexpr (requires { record.aliases; }) {
            for (const auto& alias : record.aliases)
                add(alias.name);
        }
    }
}

void addValues(Offers& offers, const Snapshot& snapshot, SearchField field)
{
    const Language language = interfaceLanguage();
    const Language other = language == Language::Arabic ? Language::English : Language::Arabic;
    for (const Language each : {language, other}) {
        for (const QString& value : fieldValues(field, each))
            offers.add(value, value.contains(u' ') ? fieldQuery(field, value) : fieldQuery(field, value).remove(u'"'));
    }
    const bool isAnyName = field == SearchField::Mentions;
    if (field == SearchField::Speaker || isAnyName)
        addNames(offers, field, snapshot.all<Actor>());
    if (field == SearchField::Place || isAnyName)
        addNames(offers, field, snapshot.all<Place>());
    if (field == SearchField::Outlet || isAnyName)
        addNames(offers, field, snapshot.all<Outlet>());
}

void addFields(Offers& offers)
{
    const bool isArabic = interfaceLanguage() == Language::Arabic;
    for (const int name : isArabic ? std::initializer_list<int>{1, 2, 0} : std::initializer_list<int>{0, 1, 2}) {
        for (const SearchField field : searchFields())
            offers.add(fieldNames(field)[name] + u':', fieldNames(field)[name] + u':');
    }
}

} // namespace

std::vector<Completion> completionsOf(const Snapshot& snapshot, QStringView query, qsizetype cursor, std::size_t most)
{
    cursor = std::clamp<qsizetype>(cursor, 0, query.size());
    qsizetype start = startOfWord(query, cursor);
    if (start < cursor && (query[start] == u'-' || query[start] == QChar(0x2212)))
        ++start;
    const QStringView word = query.sliced(start, cursor - start);
    if (word.isEmpty() || isOpening(word.front()))
        return {};
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        Offers offers(word, start, cursor, most);
        addFields(offers);
        return offers.take();
    }
    const QString name = fold(word.first(colon));
    for (const SearchField field : searchFields()) {
        const QStringList& names = fieldNames(field);
        if (!std::any_of(names.begin(), names.end(), [&](const QString& one) { return fold(one) == name; }))
            continue;
        QStringView value = word.sliced(colon + 1);
        if (!value.isEmpty() && isOpening(value.front()))
            value = value.sliced(1);
        if (!value.isEmpty() && isClosing(value.back()))
            return {}; // It is closed already.
        Offers offers(value, start, cursor, most);
        addValues(offers, snapshot, field);
        return offers.take();
    }
    return {};
}

} // namespace tasrih
