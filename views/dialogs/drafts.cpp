// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/drafts.h"

#include "views/dialogs/dialogs.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
QString say(const char* source)
{
    return QCoreApplication::translate("Drafts", source);
}

template <typename Visit>
void visitHolders(const QWidget& window, Visit visit)
{
    for (QObject* part : window.findChildren<QObject*>()) {
        const auto* dialog = qobject_cast<QDialog*>(part);
        auto* holder = dynamic_cast<DraftHolder*>(part);
        if (holder && !(dialog && dialog->isHidden())) // One that was left is only waiting for its end.
            visit(*holder);
    }
}
} // namespace

void settleDrafts(QWidget& window)
{
    visitHolders(window, [](DraftHolder& holder) { holder.settle(); });
}

QStringList draftsIn(const QWidget& window)
{
    QStringList drafts;
    visitHolders(window, [&drafts](const DraftHolder& holder) { drafts << holder.draft(); });
    drafts.removeAll(QString());
    drafts.removeDuplicates();
    return drafts;
}

QString notSaved(const QString& problem)
{
    return say(QT_TRANSLATE_NOOP("Drafts", "Not saved. %1")).arg(problem);
}

QString notSavedYet()
{
    return say(QT_TRANSLATE_NOOP("Drafts", "Not saved yet. Enter here saves it."));
}

bool mayDrop(QWidget* parent, const QStringList& drafts)
{
    QStringList all = drafts;
    all.removeAll(QString());
    if (all.isEmpty())
        return true;
    all << say(QT_TRANSLATE_NOOP("Drafts", "Leave all the same?"));
    return dialogs().confirm(parent, {say(QT_TRANSLATE_NOOP("Drafts", "Leave without saving?")), all.join(u'\n'),
                                      say(QT_TRANSLATE_NOOP("Drafts", "Leave")), true});
}

void GuardedDialog::reject()
{
    if (mayDrop(this, {draft()}))
        QDialog::reject();
}

} // namespace tasrih
