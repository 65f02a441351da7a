// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/navigator/navigator.h"

#include "database/text/folding.h"
#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "models/navigator/navigator_model.h"
#include "views/keys/key_position.h"
#include "views/navigator/navigator_delegate.h"
#include "views/page/mentions.h"
#include "views/page/save_search.h"
#include "views/theme/theme.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

namespace {
/// What of a navigator's row a dossier can be of.
std::optional<DossierSubject> dossierOf(const FilterTarget& target)
{
    return std::visit(
        [](auto id) -> std::optional<DossierSubject> {
            if constexpr (std::is_constructible_v<DossierSubject, decltype(id)>)
                return DossierSubject(id);
            else
                return std::nullopt;
        },
        target);
}
} // namespace

namespace {
/// A tree that looks for no row when only counts and marks are new: Qt goes through all rows to find the first and the
/// last of them, though what is painted is a screenful.
class Tree : public QTreeView
{
public:
    using QTreeView::QTreeView;

    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override
    {
        const auto isPaintedOnly = [](int role) {
            return role == NavigatorModel::CountRole || role == NavigatorModel::ActiveRole;
        };
        if (!roles.isEmpty() && std::all_of(roles.begin(), roles.end(), isPaintedOnly))
            viewport()->update();
        else
            QTreeView::dataChanged(first, last, roles);
    }
};
} // namespace

Navigator::Navigator(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new NavigatorModel(context, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(this))
    , m_tree(new Tree(this))
{
    setObjectName(QStringLiteral("navigator"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(NavigatorModel::FoldedRole);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_find->setObjectName(QStringLiteral("navigator_find"));
    m_find->setPlaceholderText(tr("Find an article, an actor, a place…"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("navigator_tree"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(unit, unit, unit, unit / 2);
    headLayout->addWidget(m_find);
    layout->addWidget(head);
    layout->addWidget(m_tree, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_find, &QLineEdit::textChanged, this, &Navigator::find);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        activate(index, adds ? Mode::Toggle : Mode::Only);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &Navigator::showMenu);
    connect(m_model, &NavigatorModel::sectionFilled, this, [this](NavigatorSection section) {
        if (m_find->text().isEmpty())
            expandAtFirst(m_proxy->mapFromSource(m_model->index(int(section), 0)));
    });
    expandAtFirst();
}

void Navigator::expandAtFirst()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        expandAtFirst(m_proxy->index(row, 0));
}

void Navigator::expandAtFirst(const QModelIndex& section)
{
    m_tree->expand(section);
    const auto which = m_model->section(m_proxy->mapToSource(section));
    const bool opens = which == NavigatorSection::Inbox || which == NavigatorSection::Places;
    for (int child = 0; opens && child < m_proxy->rowCount(section); ++child)
        m_tree->expand(m_proxy->index(child, 0, section));
}

void Navigator::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void Navigator::find(const QString& text)
{
    const QString folded = foldPhrase(text);
    m_proxy->setFilterFixedString(folded);
    if (folded.isEmpty()) {
        m_tree->collapseAll();
        expandAtFirst();
    } else {
        m_tree->expandToDepth(1);
    }
}

void Navigator::activate(const QModelIndex& proxyIndex, Mode mode)
{
    const QModelIndex index = m_proxy->mapToSource(proxyIndex);
    if (const std::optional<SavedSearchId> search = m_model->savedSearch(index)) {
        if (const SavedSearch* found = m_context.snapshot()->find(*search))
            open(*found);
        m_model->look(*search);
        Q_EMIT used();
        return;
    }
    if (const std::optional<AnyId> incomplete = m_model->incomplete(index)) {
        Q_EMIT completionRequested(*incomplete);
        Q_EMIT used();
        return;
    }
    const std::optional<FilterTarget> target = m_model->target(index);
    if (!target) {
        m_tree->setExpanded(proxyIndex, !m_tree->isExpanded(proxyIndex));
        return;
    }
    const Filter& filter = m_context.filter();
    const auto* article = std::get_if<ArticleId>(&*target);
    if (article && mode == Mode::Only)
        m_context.openArticle(*article);
    else if (mode == Mode::Toggle)
        m_context.setFilter(contains(filter, *target) ? without(filter, *target) : with(filter, *target));
    else
        m_context.setFilter(withOnly(filter, *target));
    Q_EMIT used();
}

void Navigator::open(const SavedSearch& search)
{
    if (const std::optional<SearchQuestion> question = questionFromJson(search.filter))
        m_context.requestSearch(*question);
    else if (const std::optional<Filter> filter = filterFromJson(search.filter))
        m_context.setFilter(*filter);
}

bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_tree && enter) {
        const bool adds = key->modifiers().testFlag(Qt::ControlModifier);
        activate(m_tree->currentIndex(), adds ? Mode::Toggle : Mode::Only);
        return true;
    }
    const bool compares = key->modifiers() == Qt::NoModifier && positionKey(*key) == Qt::Key_C;
    if (watched == m_tree && compares) {
        if (const std::optional<TrayItem> item = trayItem(m_tree->currentIndex())) {
            toggleInTrayAndTell(m_context, *item);
            return true;
        }
    }
    if (watched == m_tree && key->modifiers() == Qt::NoModifier && positionKey(*key) == Qt::Key_D) {
        const auto target = m_model->target(m_proxy->mapToSource(m_tree->currentIndex()));
        const std::optional<DossierSubject> subject = target ? dossierOf(*target) : std::nullopt;
        if (subject) {
            m_context.openDossier(*subject);
            Q_EMIT used();
        }
        return subject.has_value();
    }
    if (watched == m_find && key->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_find && key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return false;
}

std::optional<TrayItem> Navigator::trayItem(const QModelIndex& proxyIndex) const
{
    const QModelIndex index = m_proxy->mapToSource(proxyIndex);
    const std::optional<FilterTarget> target = index.isValid() ? m_model->target(index) : std::nullopt;
    if (!target)
        return std::nullopt;
    if (const auto* article = std::get_if<ArticleId>(&*target))
        return *article;
    const auto* actor = std::get_if<ActorId>(&*target);
    return actor ? std::optional<TrayItem>(*actor) : std::nullopt;
}

void Navigator::showMenu(const QPoint& at)
{
    const QModelIndex proxyIndex = m_tree->indexAt(at);
    const QModelIndex index = m_proxy->mapToSource(proxyIndex);
    QMenu menu(this);
    if (index.isValid() && m_model->target(index)) {
        menu.addAction(tr("Filter by this alone"), this,
                       [this, target = *m_model->target(index)] { m_context.setFilter(with(Filter(), target)); });
        menu.addAction(tr("Add to the filter"), this, [this, target = *m_model->target(index)] {
            m_context.setFilter(with(m_context.filter(), target));
        });
        if (const std::optional<DossierSubject> subject = dossierOf(*m_model->target(index)))
            menu.addAction(tr("Open dossier (D)"), this, [this, subject] { m_context.openDossier(*subject); });
    }
    if (index.isValid() && m_model->target(index))
        addMentions(menu, m_context, *m_model->target(index));
    if (const std::optional<TrayItem> item = trayItem(proxyIndex))
        menu.addAction(tr("Compare (C)"), this, [this, item = *item] { toggleInTrayAndTell(m_context, item); });
    if (index.isValid() && m_model->savedSearch(index)) {
        QAction* remove =
            menu.addAction(tr("Remove saved search"), this, [this, proxyIndex] { removeSearch(proxyIndex); });
        remove->setEnabled(!m_context.project().isReadOnly());
    }
    menu.addSeparator();
    QAction* save = menu.addAction(tr("Save the filter as a search…"), this,
                                   [this] { saveSearch(*this, m_context, toJson(m_context.filter())); });
    save->setEnabled(!m_context.filter().isEmpty() && !m_context.project().isReadOnly());
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void Navigator::removeSearch(const QModelIndex& proxyIndex)
{
    const std::optional<SavedSearchId> search = m_model->savedSearch(m_proxy->mapToSource(proxyIndex));
    if (!search)
        return;
    m_context.project().change(tr("Remove saved search"), [id = *search](const Snapshot&) {
        Edits edits;
        edits.remove(id);
        return edits;
    });
}

} // namespace tasrih
