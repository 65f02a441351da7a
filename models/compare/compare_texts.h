// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QtCore/QObject>

#include <set>

namespace tasrih {

class Context;

/// Reads the texts around statements' sentences, each once, without anybody waiting.
class CompareTexts : public QObject
{
    Q_OBJECT

public:
    /// @param context must outlive this.
    explicit CompareTexts(Context& context, QObject* parent = nullptr);

    /// Asks for the surroundings of @p statements; forgets all others.
    void want(const std::vector<StatementId>& statements);
    /// Those read so far.
    [[nodiscard]] const Excerpts& excerpts() const { return m_excerpts; }
    [[nodiscard]] bool isReading() const { return !m_asked.empty(); }

Q_SIGNALS:
    /// More was read.
    void read();

private:
    /// What is quoted of which text; anything else is another excerpt.
    struct Place
    {
        TextId text;
        Quotation quotation;
        friend bool operator==(const Place&, const Place&) = default;
    };

    [[nodiscard]] std::optional<Place> placeOf(StatementId id) const;
    void ask(StatementId statement, const Place& place);
    void take(StatementId statement, const Place& place, const Excerpt& excerpt);

    Context& m_context;
    Excerpts m_excerpts;
    std::map<StatementId, Place> m_places; ///< Of what is wanted.
    std::set<StatementId> m_asked;         ///< Not answered yet.
};

} // namespace tasrih
