// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/manage_dialog.h"

#include "views/manage/manage_page.h"
#include "views/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

namespace tasrih {

namespace {
std::optional<RecordKind> kindOf(const AnyId& id)
{
    if (std::holds_alternative<ArticleId>(id))
        return RecordKind::Article;
    if (std::holds_alternative<ActorId>(id))
        return RecordKind::Actor;
    if (std::holds_alternative<PlaceId>(id))
        return RecordKind::Place;
    if (std::holds_alternative<PhaseId>(id))
        return RecordKind::Phase;
    if (std::holds_alternative<PropositionId>(id))
        return RecordKind::Proposition;
    if (std::holds_alternative<OutletId>(id))
        return RecordKind::Outlet;
    if (std::holds_alternative<SideId>(id))
        return RecordKind::Side;
    if (std::holds_alternative<TagId>(id))
        return RecordKind::Tag;
    if (std::holds_alternative<EventId>(id))
        return RecordKind::Event;
    return {};
}

QString iconOf(RecordKind kind)
{
    static constexpr const char* icons[] = {"document-multiple", "system-users", "mark-location", "player-time",
                                            "documentinfo",      "globe",        "flag",          "tag",
                                            "view-calendar-day"};
    return QLatin1String(icons[std::size_t(kind)]);
}
} // namespace

ManageDialog::ManageDialog(Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kinds(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("manageDialog"));
    setWindowTitle(tr("Manage the project's lists"));
    resize(1040, 680);
    m_kinds->setObjectName(QStringLiteral("manageKinds"));
    m_kinds->setAccessibleName(tr("What to manage"));
    m_kinds->setFixedWidth(23 * unit);
    m_kinds->setFrameShape(QFrame::NoFrame);
    for (const RecordKind kind : recordKinds) {
        auto* item = new QListWidgetItem(themedIcon(iconOf(kind)), pluralOf(kind), m_kinds);
        item->setSizeHint({0, rowHeight + unit / 2});
    }
    mayDiscard = [this] {
        return QMessageBox::question(
                   this, tr("Edits that can't be saved"), tr("What you typed can't be saved as it is. Drop it?"),
                   QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Discard;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_pages, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto* shown = qobject_cast<ManagePage*>(m_pages->currentWidget());
        const auto at = std::find(m_made.begin(), m_made.end(), shown);
        if (shown && !(*at)->settle()) {
            const QSignalBlocker blocker(m_kinds);
            m_kinds->setCurrentRow(int(at - m_made.begin()));
            return;
        }
        m_pages->setCurrentWidget(pageOf(recordKinds[std::size_t(row)]));
    });
    showKind(RecordKind::Actor);
}

ManagePage* ManageDialog::pageOf(RecordKind kind)
{
    ManagePage*& page = m_made[std::size_t(kind)];
    if (!page) {
        page = new ManagePage(m_context, kind, m_pages);
        m_pages->addWidget(page);
    }
    return page;
}

void ManageDialog::showKind(RecordKind kind)
{
    m_kinds->setCurrentRow(int(kind));
}

void ManageDialog::showRecord(const AnyId& id)
{
    const std::optional<RecordKind> kind = kindOf(id);
    if (!kind)
        return;
    showKind(*kind);
    pageOf(*kind)->select(id);
}

/// Saves what is edited; what can't be saved is dropped only when the user says so.
bool ManageDialog::leave()
{
    auto* page = qobject_cast<ManagePage*>(m_pages->currentWidget());
    return !page || page->settle() || mayDiscard();
}

void ManageDialog::reject()
{
    if (leave())
        QDialog::reject();
}

void ManageDialog::closeEvent(QCloseEvent* event)
{
    if (leave())
        event->accept();
    else
        event->ignore();
}

} // namespace tasrih
