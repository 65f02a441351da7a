// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/time_strip.h"

#include "database/dates/date_text.h"
#include "models/context/context.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "views/page/bar.h"
#include "views/search/time_chart.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
constexpr qsizetype longestTitle = 60;

/// "12 March 2024 · title".
QString articleText(const Snapshot& snapshot, ArticleId id)
{
    const Article* article = snapshot.find(id);
    if (!article)
        return {};
    const QString day = article->published ? readable(*article->published, interfaceLanguage()) : QString();
    return dotted({day, shortened(article->title, longestTitle)});
}

QString statementText(const Snapshot& snapshot, StatementId id)
{
    const Statement* statement = snapshot.find(id);
    return statement
               ? dotted({saidOnText(snapshot, *statement), shortened(speakersOf(snapshot, *statement), longestTitle)})
               : QString();
}
} // namespace

TimeStrip::TimeStrip(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_feed(context.project())
    , m_split(new QComboBox)
    , m_ends(new QToolButton)
    , m_chart(new TimeChart)
{
    setObjectName(QStringLiteral("searchTime"));
    m_split->setObjectName(QStringLiteral("searchTimeBy"));
    m_split->setAccessibleName(tr("Hits by"));
    m_split->addItem(tr("In all"));
    m_split->addItem(tr("By outlet"), int(Facet::Outlet));
    m_split->addItem(tr("By side"), int(Facet::Side));
    m_ends->setObjectName(QStringLiteral("searchEnds"));
    m_ends->setText(tr("First and last"));
    m_ends->setToolTip(tr("The first and the last article and statement that was found"));
    m_ends->setPopupMode(QToolButton::InstantPopup);
    m_ends->setMenu(new QMenu(m_ends));
    auto* bar = new Bar;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(unit, unit / 4, unit, unit / 4);
    row->setSpacing(unit);
    auto* title = new QLabel(tr("Hits by month"));
    row->addWidget(title);
    row->addWidget(m_split);
    row->addStretch(1);
    row->addWidget(m_ends);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_chart);
    connect(m_split, &QComboBox::activated, this, &TimeStrip::ask);
    connect(&m_feed, &FeedBase::changed, this, &TimeStrip::showValue);
    connect(m_chart, &TimeChart::monthChosen, this, &TimeStrip::monthChosen);
    connect(m_ends->menu(), &QMenu::aboutToShow, this, &TimeStrip::showEnds);
}

void TimeStrip::setQuestion(const SearchQuestion& question)
{
    m_question = question;
    ask();
}

void TimeStrip::ask()
{
    const QVariant by = m_split->currentData();
    m_feed.setQuestion(m_question, by.isValid() ? std::optional(Facet(by.toInt())) : std::nullopt);
}

void TimeStrip::showValue()
{
    m_chart->show(m_feed.value());
    const HitsInTime& hits = *m_feed.value();
    m_ends->setEnabled(hits.firstArticle || hits.firstStatement);
}

void TimeStrip::showEnds()
{
    QMenu& menu = *m_ends->menu();
    menu.clear();
    const HitsInTime& hits = *m_feed.value();
    const Snapshot& snapshot = *m_feed.snapshot();
    const auto addArticle = [&](const QString& text, const std::optional<ArticleId>& id) {
        if (id)
            menu.addAction(inLabel(text.arg(articleText(snapshot, *id)), 2 * longestTitle), this,
                           [this, id = *id] { m_context.openArticle(id); });
    };
    const auto addStatement = [&](const QString& text, const std::optional<StatementId>& id) {
        if (id)
            menu.addAction(inLabel(text.arg(statementText(snapshot, *id)), 2 * longestTitle), this,
                           [this, id = *id] { m_context.openSentence(id); });
    };
    addArticle(tr("First article: %1"), hits.firstArticle);
    addArticle(tr("Last article: %1"), hits.lastArticle);
    addStatement(tr("First statement: %1"), hits.firstStatement);
    addStatement(tr("Last statement: %1"), hits.lastStatement);
}

void TimeStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed.setLooking(this, true);
}

void TimeStrip::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_feed.setLooking(this, false);
}

} // namespace tasrih
