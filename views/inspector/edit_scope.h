// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/fields/field.h"

#include <QtCore/QPointer>

#include <map>
#include <memory>
#include <vector>

namespace tasrih {

/// What was typed into fields and could not be saved, by statement and field, so that going to another statement and
/// back loses nothing.
using UnsavedTexts = std::map<std::pair<StatementId, QString>, QString>;
/// Answers that come after the fields have gone still find it.
using UnsavedTextsPtr = std::shared_ptr<UnsavedTexts>;

/// What the fields that edit one statement share: where its state is read from, how changes are sent, and what could
/// not be saved.
class EditScope
{
public:
    /// @param context outlives the scope.
    EditScope(Context& context, StatementId statement, UnsavedTextsPtr unsaved);

    [[nodiscard]] Context& context() const { return m_context; }
    [[nodiscard]] const Snapshot& snapshot() const { return *m_context.snapshot(); }
    [[nodiscard]] IdSource& ids() const { return m_context.project().ids(); }
    [[nodiscard]] StatementId id() const { return m_statement; }
    /// Null where it is gone.
    [[nodiscard]] const Statement* statement() const { return snapshot().find(m_statement); }
    [[nodiscard]] bool canEdit() const { return !m_context.project().isReadOnly(); }

    /// Sends one change. Where it fails, @p field says so and keeps what was typed, also until its statement is shown
    /// again.
    void change(const QString& label, Command command, InspectorField* field = nullptr) const;

    /// Makes a field known under a key of its own, and brings back what it could not save the last time.
    void add(const QString& key, InspectorField& field);
    /// Saves what can be saved and remembers the rest.
    void settle();
    /// The same; called before the fields go.
    void close();

private:
    struct Known
    {
        QString key;
        QPointer<InspectorField> field;
    };

    void remember(const Known& known);

    Context& m_context;
    StatementId m_statement;
    UnsavedTextsPtr m_unsaved;
    std::shared_ptr<bool> m_isOpen = std::make_shared<bool>(true);
    std::vector<Known> m_fields;
};

/// "Edit: place", the name of a change to one field.
[[nodiscard]] QString editLabel(const QString& field);

} // namespace tasrih
