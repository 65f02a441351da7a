// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/search_page.h"

#include "database/text/code_points.h"
#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "models/context/question_filter.h"
#include "models/search/field_search.h"
#include "models/words/labels.h"
#include "views/page/query_field.h"
#include "views/page/save_search.h"
#include "views/page/statement_menu.h"
#include "views/search/facet_panel.h"
#include "views/search/hits_list.h"
#include "views/search/time_strip.h"
#include "views/statements/bulk_menu.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tasrih {

namespace {
QComboBox* choice(const char* name, const QString& text, const QStringList& entries)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    box->setToolTip(text);
    box->addItems(entries);
    return box;
}

void setIndex(QComboBox& box, int index)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(index);
}
} // namespace

SearchPage::SearchPage(Context& context, QWidget* parent)
    : Page("search", context, parent)
    , m_feed(context.project())
    , m_model(m_feed)
    , m_field(new QueryField(context))
    , m_scope(choice("searchScope", tr("What is searched"), {tr("Articles"), tr("Statements")}))
    , m_order(choice("searchOrder", tr("Order"), {tr("Best first"), tr("Newest first")}))
    , m_counts(new ElidedLabel)
    , m_list(new HitsList(m_model))
    , m_facets(new FacetPanel)
    , m_time(new TimeStrip(context))
{
    fillBar();
    addStrip(m_time);
    auto* desk = new QSplitter;
    desk->addWidget(m_facets);
    desk->addWidget(m_list);
    desk->setChildrenCollapsible(false);
    desk->setStretchFactor(1, 1);
    desk->setSizes({28 * unit, 100 * unit});
    m_facets->setMinimumWidth(20 * unit);
    addBody(desk);
    hideWhenEmpty(m_time);
    setFocusProxy(m_field);
    m_list->setAccessibleName(tr("What was found"));
    connectParts();
    take();
}

void SearchPage::fillBar()
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Words, \"a phrase\", -not, OR, speaker:name, said:2024-09..2025…"));
    m_field->setAccessibleName(tr("Query"));
    m_counts->setObjectName(QStringLiteral("searchCounts"));
    QHBoxLayout* bar = addBar();
    bar->addWidget(m_field, 1);
    bar->addWidget(m_scope);
    bar->addWidget(m_order);
    QHBoxLayout* second = addBar();
    second->setSpacing(unit / 2);
    second->addWidget(m_counts, 1);
    addCommands(*second);
}

void SearchPage::addCommands(QHBoxLayout& bar)
{
    m_course = newBarButton("searchCourse", QStringLiteral("view-calendar"), tr("Over time"),
                            tr("Show what was found by month"));
    m_course->setCheckable(true);
    m_course->setChecked(true);
    m_select = newBarButton("searchSelect", QStringLiteral("edit-select-all"), tr("Select all"),
                            tr("Select all statements that were found, or that stand in the articles found"));
    m_edit = newBarButton("searchEdit", QStringLiteral("document-edit"), tr("Edit"),
                          tr("Change all selected statements at once"));
    m_edit->setMenu(new BulkMenu(m_context, m_edit));
    m_edit->setPopupMode(QToolButton::InstantPopup);
    m_filter = newBarButton("searchFilter", QStringLiteral("view-filter"), tr("As filter"),
                            tr("Show what was found, and nothing else, on every page"));
    m_save = newBarButton("searchSave", QStringLiteral("document-save"), tr("Save…"),
                          tr("Save the search in the navigator, which tells what is new"));
    for (QToolButton* button : {m_course, m_select, m_edit, m_filter, m_save})
        bar.addWidget(button);
}

void SearchPage::connectParts()
{
    connect(m_field, &QueryField::queryEdited, this, &SearchPage::ask);
    connect(m_field, &QueryField::leaveRequested, this, [this] {
        if (m_model.rowCount() == 0)
            return;
        m_list->setFocus();
        if (!m_list->selectionModel()->hasSelection())
            m_list->setCurrentIndex(m_model.index(std::max(m_list->currentIndex().row(), 0)));
    });
    for (QComboBox* box : {m_scope, m_order})
        connect(box, &QComboBox::activated, this, &SearchPage::ask);
    connect(m_facets, &FacetPanel::chosen, this, &SearchPage::narrow);
    connect(m_time, &TimeStrip::monthChosen, this, &SearchPage::addMonth);
    connect(m_course, &QToolButton::toggled, this, &SearchPage::showState);
    connect(m_list, &HitsList::openRequested, this, &SearchPage::open);
    connect(m_list, &HitsList::choiceChanged, this, &SearchPage::select);
    connect(m_list, &HitsList::trayRequested, this, &SearchPage::putInTray);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SearchPage::showMenu);
    connect(m_select, &QToolButton::clicked, this, &SearchPage::selectAll);
    connect(m_filter, &QToolButton::clicked, this, &SearchPage::setAsFilter);
    connect(m_save, &QToolButton::clicked, this,
            [this] { saveSearch(*this, m_context, toJson(m_context.question())); });
    connect(&m_feed, &FeedBase::changed, this, &SearchPage::showState);
    connect(&m_feed, &FeedBase::workingChanged, this, &SearchPage::showCounts);
    connect(&m_context, &Context::questionChanged, this, &SearchPage::take);
    connect(&m_context, &Context::selectionChanged, this, &SearchPage::showCounts);
    connect(&m_context.project(), &Project::undoStateChanged, this, &SearchPage::showCounts);
}

/// What the fields say.
SearchQuestion SearchPage::typed() const
{
    return {m_field->text(), SearchScope(m_scope->currentIndex()), SearchOrder(m_order->currentIndex()), m_narrowed};
}

void SearchPage::ask()
{
    m_context.setQuestion(typed());
}

/// Another question, asked here or elsewhere.
void SearchPage::take()
{
    const SearchQuestion& question = m_context.question();
    if (m_field->text() != question.query)
        m_field->setText(question.query);
    setIndex(*m_scope, int(question.scope));
    setIndex(*m_order, int(question.order));
    m_narrowed = question.narrowed;
    m_feed.setQuestion(question);
    m_time->setQuestion(question);
    showState();
}

void SearchPage::showState()
{
    const SearchAnswer& answer = m_feed.answer();
    m_field->showProblem(m_feed.problem());
    m_facets->show(*m_feed.snapshot(), answer.facets, m_context.question().narrowed);
    const bool isAsked = !m_context.question().query.trimmed().isEmpty();
    const bool isKnown = m_feed.answered() == m_context.question();
    if (!isAsked)
        showEmpty(
            tr("Search in articles and statements"),
            tr("Words are found in every spelling and form, with and without prefixes. \"…\" keeps words together, "
               "- leaves out, * goes on, OR joins; speaker: place: outlet: said: published: stance: kind: state: "
               "and mentions: ask for more than words."));
    else if (!answer.hits.empty() || !isKnown || m_feed.problem())
        showBody();
    else if (!m_feed.failure().isEmpty())
        showEmpty(tr("The search could not be made"), m_feed.failure());
    else if (!m_narrowed.isEmpty())
        showEmpty(tr("Nothing that was chosen holds these words"), tr("Take away what narrows the search."),
                  tr("Search all"));
    else
        showEmpty(tr("Nothing was found"), tr("Try fewer words, other words, or a beginning with a star: withdr*"));
    m_time->setVisible(m_course->isChecked() && !answer.hits.empty());
    showCounts();
}

void SearchPage::showCounts()
{
    const int found = int(m_feed.answer().found.size());
    const bool isOfStatements = m_feed.answered().scope == SearchScope::Statements;
    QString counts = isOfStatements ? tr("%n statement(s)", nullptr, found) : tr("%n article(s)", nullptr, found);
    if (const auto& problem = m_feed.problem()) {
        const auto at = CodePoints(m_field->text()).fromUtf16(std::min(problem->at, m_field->text().size()));
        counts = tr("At character %1: %2").arg(numberText(qint64(at) + 1), problem->message);
    } else if (m_feed.isWorking()) {
        counts = tr("Searching…");
    } else if (m_context.question().query.trimmed().isEmpty()) {
        counts.clear();
    } else if (!m_feed.answer().isWhole) {
        counts += tr(" · the index is being made: there may be more");
    }
    const int selected = int(m_context.selection().statements.size());
    if (selected > 1 && !m_feed.problem())
        counts += tr(" · %n selected", nullptr, selected);
    m_counts->setText(counts);
    const bool isWritable = !m_context.project().isReadOnly();
    m_select->setEnabled(found > 0);
    // A filter has no word for what belongs to none.
    const auto& wanted = m_narrowed.wanted;
    m_filter->setEnabled(
        found > 0 && std::none_of(wanted.begin(), wanted.end(),
                                  [](const std::set<FacetValue>& values) { return values.contains(noFacetValue); }));
    m_edit->setEnabled(selected > 0 && isWritable);
    m_save->setEnabled(isWritable && !m_feed.problem() && !m_context.question().query.trimmed().isEmpty());
}

void SearchPage::narrow(const FacetChoice& choice)
{
    m_narrowed = choice;
    if (typed() == m_context.question())
        showState(); // More is to be shown of what there is.
    else
        ask();
}

/// Narrows the query to the month, in the place of one that stands in front already.
void SearchPage::addMonth(QDate month)
{
    const SearchField field =
        m_context.question().scope == SearchScope::Statements ? SearchField::Said : SearchField::Published;
    const QString name = fieldNames(field)[interfaceLanguage() == Language::Arabic ? 1 : 0] + u':';
    static const QRegularExpression before(QStringLiteral("^(\\S+:)\\d{4}-\\d{2} \\((.*)\\)$"));
    SearchQuestion question = m_context.question();
    const auto match = before.match(question.query);
    const QString words = match.hasMatch() && match.captured(1) == name ? match.captured(2) : question.query;
    question.query = withFields(words, {name + month.toString(QStringLiteral("yyyy-MM"))});
    m_context.setQuestion(question);
}

void SearchPage::open(const SearchHit& hit)
{
    m_context.openPassages({hit.article, m_feed.answered().query.trimmed(), hit.places, 0, hit.statement});
}

void SearchPage::select()
{
    Selection selection;
    for (const SearchHit& hit : m_list->selectedHits()) {
        if (hit.statement)
            selection.statements.push_back(*hit.statement);
    }
    if (selection.statements.empty())
        return;
    const QModelIndex current = m_list->currentIndex();
    selection.current = current.isValid() ? m_model.hit(current.row()).statement : std::nullopt;
    if (selection.current && std::find(selection.statements.begin(), selection.statements.end(), *selection.current) ==
                                 selection.statements.end())
        selection.current.reset();
    m_context.setSelection(selection);
}

void SearchPage::selectAll()
{
    const std::vector<qint64>& found = m_feed.answer().found;
    Selection selection;
    if (m_feed.answered().scope == SearchScope::Statements)
        selection.statements = std::vector<StatementId>(found.begin(), found.end());
    else
        selection.statements = statementsIn(*m_feed.snapshot(), {found.begin(), found.end()});
    m_context.setSelection(selection);
    m_context.tell(tr("%n statement(s) selected", nullptr, int(selection.statements.size())));
}

void SearchPage::putInTray()
{
    std::vector<StatementId> statements;
    for (const SearchHit& hit : m_list->selectedHits()) {
        if (hit.statement)
            statements.push_back(*hit.statement);
        else
            toggleInTrayAndTell(m_context, TrayItem(hit.article));
    }
    if (!statements.empty())
        toggleInTrayAndTell(m_context, statements);
}

void SearchPage::setAsFilter()
{
    m_context.setFilter(filterOf(m_context.question()));
    m_context.tell(tr("Every page shows what was found"));
}

void SearchPage::showMenu(QPoint at)
{
    const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    if (!index.isValid())
        return;
    const SearchHit hit = m_model.hit(index.row());
    QMenu* menu = nullptr;
    if (hit.statement) {
        menu = new StatementMenu(m_context, *hit.statement, {}, this);
    } else {
        menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open the article (Enter)"), this, [this, hit] { open(hit); });
        menu->addAction(tr("Compare tray: put in or take out"), this,
                        [this, hit] { toggleInTrayAndTell(m_context, TrayItem(hit.article)); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SearchPage::actOnEmpty()
{
    narrow({});
}

void SearchPage::see(bool isSeen)
{
    m_feed.setLooking(this, isSeen);
}

} // namespace tasrih
