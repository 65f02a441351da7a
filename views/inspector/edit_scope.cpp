// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/edit_scope.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

EditScope::EditScope(Context& context, StatementId statement, UnsavedTexts& unsaved)
    : m_context(context)
    , m_statement(statement)
    , m_unsaved(unsaved)
{
}

void EditScope::change(const QString& label, Command command, Field* field) const
{
    if (!canEdit())
        return;
    QFuture<ChangeResult> answer = m_context.project().change(label, std::move(command));
    if (!field)
        return;
    answer.then(field, [field](const ChangeResult& result) {
        if (result.outcome == ChangeResult::Outcome::Failed)
            field->setProblem(result.message);
    });
}

void EditScope::add(const QString& key, Field& field)
{
    m_fields.push_back({key, &field});
    const auto found = m_unsaved.find({m_statement, key});
    if (found != m_unsaved.end())
        field.restore(found->second);
}

void EditScope::close()
{
    for (const Known& known : m_fields) {
        if (!known.field)
            continue;
        known.field->finish();
        const QString unsaved = known.field->unsaved();
        if (unsaved.isEmpty())
            m_unsaved.erase({m_statement, known.key});
        else
            m_unsaved[{m_statement, known.key}] = unsaved;
    }
    m_fields.clear();
}

QString editLabel(const QString& field)
{
    return QCoreApplication::translate("Inspector", "Edit: %1").arg(field);
}

} // namespace tasrih
