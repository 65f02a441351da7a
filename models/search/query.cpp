// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

#include "database/text/isolate.h"
#include "database/text/search_words.h"
#include "database/words/language.h"
#include "models/search/field_values.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr int deepest = 40;    ///< Groups within groups.
constexpr int mostWords = 200; ///< In a query.
constexpr int farthest = 100;  ///< Of "near/N".
constexpr int fewestTyped = 2; ///< Letters of a word that may go on: a single one begins too many.

bool isOpeningQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201C) || c == QChar(0x201E) || c == QChar(0x00AB);
}

bool isClosingQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201D) || c == QChar(0x201C) || c == QChar(0x00BB);
}

/// Goes through what was typed once.
class Parser
{
public:
    Parser(QStringView typed, Query::Ending ending)
        : m_typed(typed)
        , m_ending(ending)
    {
    }

    Query parse()
    {
        Query query;
        std::optional<QueryNode> root = anyOf(0);
        if (!m_problem && m_at < m_typed.size())
            fail(m_at, Wording("Search", "This bracket closes nothing."));
        query.problem = m_problem;
        if (!m_problem)
            query.root = std::move(root);
        return query;
    }

private:
    using Kind = QueryNode::Kind;

    void fail(qsizetype at, const QString& message)
    {
        if (!m_problem)
            m_problem = QueryProblem{at, message};
        m_at = m_typed.size();
    }
    void fail(qsizetype at, const Wording& message) { fail(at, translated(message)); }

    void skipBlanks()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] bool isAtEnd()
    {
        skipBlanks();
        return m_at >= m_typed.size() || m_typed[m_at] == u')';
    }

    /// The run up to a blank, a bracket or a quotation mark.
    [[nodiscard]] QStringView bareWord() const
    {
        qsizetype end = m_at;
        while (end < m_typed.size() && !m_typed[end].isSpace() && m_typed[end] != u'(' && m_typed[end] != u')' &&
               !isOpeningQuote(m_typed[end]))
            ++end;
        return m_typed.sliced(m_at, end - m_at);
    }

    [[nodiscard]] bool takeOr()
    {
        skipBlanks();
        const QStringView word = bareWord();
        if (word != u"OR" && word != u"|" && word != u"أو")
            return false;
        m_at += word.size();
        return true;
    }

    static std::optional<QueryNode> joined(Kind kind, std::vector<QueryNode> parts)
    {
        if (parts.empty())
            return std::nullopt;
        if (parts.size() == 1)
            return std::move(parts.front());
        QueryNode node{.kind = kind};
        node.parts = std::move(parts);
        return node;
    }

    std::optional<QueryNode> anyOf(int depth)
    {
        if (depth > deepest) {
            fail(m_at, Wording("Search", "There are too many brackets within brackets."));
            return std::nullopt;
        }
        std::vector<QueryNode> parts;
        do {
            const qsizetype start = m_at;
            std::optional<QueryNode> part = allOf(depth);
            if (part)
                parts.push_back(std::move(*part));
            else if (!m_problem && start > 0 && !parts.empty())
                fail(std::min(start, m_typed.size()), Wording("Search", "Something is missing beside OR."));
        } while (!m_problem && takeOr());
        return joined(Kind::Or, std::move(parts));
    }

    std::optional<QueryNode> allOf(int depth)
    {
        std::vector<QueryNode> parts;
        while (!m_problem && !isAtEnd()) {
            const qsizetype before = m_at;
            if (takeOr()) {
                if (parts.empty())
                    fail(before, Wording("Search", "Something is missing beside OR."));
                m_at = before;
                break;
            }
            if (std::optional<QueryNode> part = one(depth))
                parts.push_back(std::move(*part));
        }
        return joined(Kind::And, std::move(parts));
    }

    std::optional<QueryNode> one(int depth)
    {
        const qsizetype start = m_at;
        const QChar first = m_typed[m_at];
        const bool isNot =
            (first == u'-' || first == QChar(0x2212)) && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace();
        if (isNot) {
            ++m_at;
            std::optional<QueryNode> part = positive(depth);
            if (!part)
                return std::nullopt;
            QueryNode node{.kind = Kind::Not};
            node.parts.push_back(std::move(*part));
            return node;
        }
        std::optional<QueryNode> part = positive(depth);
        return part && part->kind == Kind::Phrase ? nearTo(std::move(*part), start, depth) : std::move(part);
    }

    /// "a near/5 b".
    std::optional<QueryNode> nearTo(QueryNode left, qsizetype start, int depth)
    {
        const qsizetype before = m_at;
        skipBlanks();
        const QStringView word = bareWord();
        const qsizetype slash = word.indexOf(u'/');
        const QStringView name = slash > 0 ? word.first(slash) : QStringView();
        if (name.compare(u"near", Qt::CaseInsensitive) != 0 && name != u"قرب") {
            m_at = before;
            return left;
        }
        bool isNumber = false;
        const int distance = plainDigits(word.sliced(slash + 1)).toInt(&isNumber);
        if (!isNumber || distance < 1 || distance > farthest) {
            fail(m_at + slash + 1, Wording("Search", "After near/ stands a number from 1 to 100."));
            return std::nullopt;
        }
        m_at += word.size();
        if (isAtEnd()) {
            fail(m_at, Wording("Search", "After near/ and its number a word is missing."));
            return std::nullopt;
        }
        std::optional<QueryNode> right = positive(depth);
        if (!right || right->kind != Kind::Phrase) {
            fail(start, Wording("Search", "Near stands between words or phrases."));
            return std::nullopt;
        }
        QueryNode node{.kind = Kind::Near};
        node.distance = distance;
        node.parts.push_back(std::move(left));
        node.parts.push_back(std::move(*right));
        return node;
    }

    /// Digits of any script as those that programs read.
    static QString plainDigits(QStringView text) { return fold(text); }

    std::optional<QueryNode> positive(int depth)
    {
        if (m_typed[m_at] == u'(')
            return group(depth);
        if (isOpeningQuote(m_typed[m_at]))
            return quoted();
        const qsizetype start = m_at;
        const QStringView word = bareWord();
        const qsizetype colon = word.indexOf(u':');
        const bool isName = colon > 0 && std::all_of(word.begin(), word.begin() + colon,
                                                     [](QChar c) { return c.isLetter() || c.isMark(); });
        const bool isAddress = isName && word.sliced(colon + 1).startsWith(u"//");
        if (isName && !isAddress)
            return field(start, word, colon);
        m_at += std::max<qsizetype>(word.size(), 1);
        const bool isPrefix = word.size() > 1 && word.endsWith(u'*');
        std::optional<QueryNode> phrase = phraseOf(isPrefix ? word.chopped(1) : word, isPrefix);
        if (phrase && !isPrefix && m_ending == Query::Ending::Open && isLast())
            phrase->isOpen = phrase->words.back().size() >= fewestTyped;
        return phrase;
    }

    /// Whether nothing follows but what closes groups.
    [[nodiscard]] bool isLast() const
    {
        const QStringView rest = m_typed.sliced(m_at);
        return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u')'; });
    }

    std::optional<QueryNode> group(int depth)
    {
        const qsizetype start = m_at++;
        std::optional<QueryNode> inner = anyOf(depth + 1);
        if (m_problem)
            return std::nullopt;
        if (m_at >= m_typed.size()) {
            fail(start, Wording("Search", "This bracket is not closed."));
            return std::nullopt;
        }
        ++m_at;
        return inner;
    }

    /// The text between quotation marks; an open one goes to the end, as one is still typing.
    [[nodiscard]] QStringView takeQuoted()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_typed.size() && !isClosingQuote(m_typed[m_at]))
            ++m_at;
        const QStringView text = m_typed.sliced(start, m_at - start);
        m_at = std::min(m_at + 1, m_typed.size());
        return text;
    }

    std::optional<QueryNode> quoted()
    {
        const QStringView text = takeQuoted();
        const bool isPrefix = m_at < m_typed.size() && m_typed[m_at] == u'*';
        m_at += isPrefix ? 1 : 0;
        return phraseOf(text, isPrefix);
    }

    std::optional<QueryNode> phraseOf(QStringView text, bool isPrefix)
    {
        QueryNode node{.kind = Kind::Phrase};
        node.isPrefix = isPrefix;
        for (const SearchWord& word : searchWords(text))
            node.words << word.text;
        m_words += int(node.words.size());
        if (m_words > mostWords)
            fail(m_at, Wording("Search", "There are more than 200 words in the query."));
        return node.words.isEmpty() ? std::nullopt : std::optional(std::move(node));
    }

    std::optional<QueryNode> field(qsizetype start, QStringView word, qsizetype colon)
    {
        const QString name = fold(word.first(colon));
        const auto& fields = searchFields();
        const auto found = std::find_if(fields.begin(), fields.end(), [&](SearchField each) {
            const QStringList& names = fieldNames(each);
            return std::any_of(names.begin(), names.end(), [&](const QString& one) { return fold(one) == name; });
        });
        if (found == fields.end()) {
            QStringList names;
            for (const SearchField each : fields)
                names << isolated(fieldNames(each)[interfaceLanguage() == Language::Arabic ? 1 : 0] + u':');
            fail(start,
                 translated(Wording("Search", "There is no field of this name. There are: %1")).arg(names.join(u' ')));
            return std::nullopt;
        }
        m_at = start + colon + 1;
        const qsizetype at = m_at;
        QueryNode node{.kind = Kind::Field};
        node.field = *found;
        if (m_at < m_typed.size() && isOpeningQuote(m_typed[m_at])) {
            node.value = takeQuoted().trimmed().toString();
        } else {
            node.value = bareWord().toString();
            m_at += node.value.size();
        }
        if (node.value.isEmpty())
            fail(at, Wording("Search", "After the colon a value is missing."));
        else if (const auto problem = problemOf(node.field, node.value))
            fail(at, *problem);
        return m_problem ? std::nullopt : std::optional(std::move(node));
    }

    QStringView m_typed;
    Query::Ending m_ending;
    qsizetype m_at = 0;
    int m_words = 0;
    std::optional<QueryProblem> m_problem;
};

} // namespace

Query Query::parse(QStringView typed, Ending ending)
{
    return Parser(typed, ending).parse();
}

} // namespace tasrih
