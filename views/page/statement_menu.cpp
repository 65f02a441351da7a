// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/statement_menu.h"

#include "models/compare/tray_command.h"

#include <QtWidgets/QAbstractItemView>

namespace tasrih {

StatementMenu::StatementMenu(Context& context, StatementId statement, std::optional<ClaimId> claim, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("statementMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Go to the sentence"), &context,
              [&context, statement, claim] { context.openSentence(statement, claim); });
    addAction(tr("Compare tray: put in or take out"), &context,
              [&context, statement] { toggleInTrayAndTell(context, statement); });
    addFindings(*this, context, statement);
}

void StatementMenu::addFindings(QMenu& menu, Context& context, StatementId statement)
{
    menu.addAction(tr("Findings of the statement"), &context,
                   [&context, statement] { context.requestFindings(statement); });
}

void StatementMenu::giveTo(QAbstractItemView& view, Context& context, Place place)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, &context, place = std::move(place)](const QPoint& position) {
                         const QModelIndex at = view.indexAt(position);
                         const auto found = place(at.isValid() ? at : view.currentIndex());
                         if (!found)
                             return;
                         auto* menu = new StatementMenu(context, found->first, found->second, &view);
                         menu->popup(view.viewport()->mapToGlobal(position));
                     });
}

} // namespace tasrih
