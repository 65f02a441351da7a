// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/pickers/picker.h"

namespace tasrih {

/// A picker of statements, of which there may be very many: they are put into words and searched in another thread, and
/// the list drops down when it is ready.
class StatementPicker : public Picker
{
public:
    /// @param except isn't offered; those of its article come first.
    StatementPicker(Context& context, StatementId except, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Choices choicesFor(const QString& query) override;

private:
    struct Asked
    {
        SnapshotPtr snapshot;
        StatementId except;
        QString query;

        [[nodiscard]] std::size_t size() const { return std::size_t(snapshot->all<Statement>().size()); }
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    Context& m_context;
    StatementId m_except;
    QString m_query;
    bool m_isAsking = false; ///< The answer is on its way back already.
    Feed<Asked, std::shared_ptr<const Choices>> m_feed;
};

} // namespace tasrih
