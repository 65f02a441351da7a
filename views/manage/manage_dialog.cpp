// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/manage_dialog.h"

#include "views/dialogs/screen_fit.h"
#include "views/manage/manage_page.h"
#include "views/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

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
    : GuardedDialog(parent)
    , m_context(context)
    , m_kinds(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("manageDialog"));
    setWindowTitle(tr("Manage the project's lists"));
    resizeOnScreen(*this, {1040, 680});
    m_kinds->setObjectName(QStringLiteral("manageKinds"));
    m_kinds->setAccessibleName(tr("What to manage"));
    m_kinds->setFixedWidth(23 * unit);
    m_kinds->setFrameShape(QFrame::NoFrame);
    for (const RecordKind kind : recordKinds) {
        auto* item = new QListWidgetItem(themedIcon(iconOf(kind)), pluralOf(kind), m_kinds);
        item->setSizeHint({0, rowHeight + unit / 2});
    }
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
        connect(page, &ManagePage::saveFailed, this, [this, kind] { showKind(kind); });
        connect(page, &ManagePage::answered, this, &ManageDialog::leaveWhenSaved);
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

bool ManageDialog::isSaving() const
{
    return std::any_of(m_made.begin(), m_made.end(), [](const ManagePage* page) { return page && page->isSaving(); });
}

QString ManageDialog::draft() const
{
    const bool isUnsaved =
        std::any_of(m_made.begin(), m_made.end(), [](const ManagePage* page) { return page && page->hasUnsaved(); });
    return isUnsaved ? tr("What you typed in the lists could not be saved as it is.") : QString();
}

void ManageDialog::settle()
{
    if (auto* page = qobject_cast<ManagePage*>(m_pages->currentWidget()))
        page->settle();
}

void ManageDialog::reject()
{
    settle();
    m_isLeaving = true;
    leaveWhenSaved();
}

/// Asks where something could not be saved; whoever stays has what was typed before the eyes.
void ManageDialog::leaveWhenSaved()
{
    if (!m_isLeaving || isSaving())
        return;
    m_isLeaving = false;
    GuardedDialog::reject();
}

} // namespace tasrih
