// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/bulk_menu.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/bulk/bulk_dialog.h"

namespace tasrih {

BulkMenu::BulkMenu(Context& context, QWidget* parent)
    : QMenu(parent)
    , m_context(context)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &BulkMenu::fill);
}

void BulkMenu::fill()
{
    clear();
    const int selected = int(m_context.selection().statements.size());
    addSection(tr("%n selected statement(s)", nullptr, selected));
    if (m_context.project().isReadOnly() || selected == 0) {
        addAction(selected == 0 ? tr("Select statements first") : inLabel(m_context.project().readOnlyReason()))
            ->setEnabled(false);
        return;
    }
    QMenu* review = addMenu(tr("Review"));
    for (const Term<Review>& term : terms<Review>())
        addEdit(review, textOf(term.value), tr("Set review state"), term.value);
    QMenu* reliability = addMenu(tr("Reliability of the source"));
    for (const Term<Reliability>& term : terms<Reliability>())
        addEdit(reliability, QStringLiteral("%1 · %2").arg(symbolOf(term.value), textOf(term.value)),
                tr("Set reliability"), std::optional(term.value));
    reliability->addSeparator();
    addEdit(reliability, tr("No grade"), tr("Clear reliability"), std::optional<Reliability>());
    QMenu* credibility = addMenu(tr("Credibility of the information"));
    for (const Term<Credibility>& term : terms<Credibility>())
        addEdit(credibility, QStringLiteral("%1 · %2").arg(symbolOf(term.value), textOf(term.value)),
                tr("Set credibility"), std::optional(term.value));
    credibility->addSeparator();
    addEdit(credibility, tr("No grade"), tr("Clear credibility"), std::optional<Credibility>());
    addTags();
    addSeparator();
    addAction(tr("More, with preview…"), this, [this] { BulkDialog::open(m_context, parentWidget()->window()); });
}

void BulkMenu::addTags()
{
    const Snapshot& snapshot = *m_context.snapshot();
    QMenu* add = addMenu(tr("Add tag"));
    QMenu* remove = addMenu(tr("Remove tag"));
    for (const Tag& tag : snapshot.all<Tag>()) {
        addEdit(add, nameOf(tag), tr("Add tag %1").arg(isolated(nameOf(tag))), AddTag{tag.id});
        addEdit(remove, nameOf(tag), tr("Remove tag %1").arg(isolated(nameOf(tag))), RemoveTag{tag.id});
    }
    add->setEnabled(!add->isEmpty());
    remove->setEnabled(!remove->isEmpty());
}

void BulkMenu::addEdit(QMenu* menu, const QString& text, const QString& label, const BulkEdit& edit)
{
    const std::vector<StatementId> statements = m_context.selection().statements;
    const int affected = int(bulkEdits(*m_context.snapshot(), statements, edit).puts.size());
    QAction* action = menu->addAction(tr("%1 (changes %2)").arg(isolated(inLabel(text)), numberText(affected)));
    action->setEnabled(affected > 0);
    connect(action, &QAction::triggered, this, [this, label, edit, statements] {
        m_context.project().change(label, [=](const Snapshot& now) { return bulkEdits(now, statements, edit); });
    });
}

} // namespace tasrih
