// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_page.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/dossier/dossier_model.h"
#include "models/dossier/dossier_report.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/dossier/subject_search.h"
#include "models/findings/dossier_findings.h"
#include "views/dossier/dossier_head.h"
#include "views/dossier/dossier_list.h"
#include "views/dossier/dossier_timeline.h"
#include "views/page/mentions.h"
#include "views/page/yielding_area.h"
#include "views/pickers/picker.h"
#include "views/report/report_button.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tasrih {

namespace {

/// The statements that are the subject's own: said by an actor, or about anything else itself.
std::vector<StatementId> ownStatements(const Dossier& dossier)
{
    const bool isActor = std::holds_alternative<ActorId>(dossier.subject);
    std::vector<StatementId> own;
    for (const DossierEntry& entry : dossier.entries) {
        if (isActor ? entry.isSaidBySubject() : !entry.isInherited())
            own.push_back(entry.statement);
    }
    std::sort(own.begin(), own.end());
    return own;
}

std::shared_ptr<const DossierSight> sightOf(const SnapshotPtr& snapshot, std::shared_ptr<const Dossier> dossier)
{
    TimelineOptions options;
    options.inherited = Inherited::Hide;
    const TimelineContentPtr claims = buildTimeline(snapshot, ownStatements(*dossier), options);
    return std::make_shared<const DossierSight>(
        DossierSight{std::move(dossier), claims->claims.empty() ? nullptr : claims});
}

} // namespace

DossierPage::DossierPage(Context& context, QWidget* parent)
    : Page("dossier", context, parent)
    , m_findings(FindingSource::of(context))
    , m_model(new DossierModel(context, this))
    , m_list(new DossierList(context, *m_model))
    , m_head(new DossierHead)
    , m_timeline(new DossierTimeline)
    , m_feed([this] { return asked(); },
             [](const Asked& asked) -> std::shared_ptr<const DossierSight> {
                 if (!asked.subject)
                     return nullptr;
                 auto dossier = std::make_shared<Dossier>(dossierOf(*asked.snapshot, *asked.subject, *asked.visible));
                 if (asked.findings)
                     dossier->findings = findingsOn(*asked.findings, *asked.subject, *asked.visible);
                 return sightOf(asked.snapshot, std::move(dossier));
             },
             this)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    fillBar();
    addStrip(new YieldingArea(m_head, this));
    addStrip(m_timeline);
    createYears();
    addBody(m_list);
    setFocusProxy(m_list);
    m_list->setMinimumHeight(24 * unit);
    m_list->setAccessibleName(tr("Statements of the dossier"));
    connect(&context, &Context::dossierChanged, this, &DossierPage::showSubject);
    connect(&context, &Context::changed, this, &DossierPage::rebuild);
    connect(&m_findings, &FeedBase::changed, &m_feed, &FeedBase::update);
    connect(&m_feed, &FeedBase::changed, this, &DossierPage::take);
    connect(m_timeline, &DossierTimeline::chosen, &m_context, [this](StatementId id) { m_context.select(id); });
    connect(m_timeline, &DossierTimeline::opened, &m_context, [this](StatementId id) { m_context.openSentence(id); });
    updateState();
    showSubject();
}

void DossierPage::fillBar()
{
    QHBoxLayout* layout = addBar();
    QWidget* bar = layout->parentWidget();
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Window);
    m_back = newToolButton(bar, "dossierBack", QStringLiteral("go-previous"), tr("The dossier before"));
    m_picker = new Picker([this] { return subjectChoices(*m_context.snapshot()); }, Picker::Creation::NotOffered, bar);
    m_picker->setObjectName(QStringLiteral("dossierPicker"));
    m_picker->setPlaceholderText(tr("Whose dossier?"));
    m_picker->setAccessibleName(tr("Whose dossier?"));
    m_picker->setMinimumWidth(20 * unit);
    m_picker->setMaximumWidth(48 * unit);
    m_mentions = newToolButton(bar, "dossierMentions", QStringLiteral("page-search"),
                               translated(Wording("Mentions", "Everything that mentions this name")));
    connect(m_mentions, &QToolButton::clicked, this, [this] {
        if (const auto question = mentions())
            m_context.requestSearch(*question);
    });
    m_filtered = new ElidedLabel(bar);
    m_filtered->setObjectName(QStringLiteral("dossierFiltered"));
    m_export = new ReportButton([this] { return report(); }, [this] { return m_list->grab(); }, bar);
    layout->addWidget(m_back);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_mentions);
    layout->addStretch(1);
    layout->addWidget(m_filtered);
    layout->addWidget(m_export);
    connect(m_back, &QToolButton::clicked, this, &DossierPage::goBack);
    connect(m_picker, &Picker::picked, this, &DossierPage::choose);
    connect(m_picker, &Picker::unsettled, this, &DossierPage::say);
    connect(m_export, &ReportButton::notice, &m_context, &Context::tell);
}

/// The years stay above the list while it scrolls, and tell where it is.
void DossierPage::createYears()
{
    m_years = new QTabBar;
    m_years->setObjectName(QStringLiteral("dossierYears"));
    m_years->setAccessibleName(tr("Years"));
    m_years->setDrawBase(false);
    m_years->setExpanding(false);
    m_years->setElideMode(Qt::ElideNone);
    m_years->setFocusPolicy(Qt::TabFocus);
    addStrip(m_years);
    hideWhenEmpty(m_years);
    connect(m_years, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == 0)
            m_list->scrollToTop();
        else if (tab > 0)
            m_list->showRow(m_model->rowOfYear(std::size_t(tab - 1)));
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &DossierPage::markYear);
}

/// Of the topmost row; the summary's tab comes before those of years.
void DossierPage::markYear()
{
    const QModelIndex top = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    const std::optional<std::size_t> year = m_model->yearAt(top.row());
    // The last rows can't be scrolled to the top: what was asked for stays marked while it is in sight.
    const bool isAtEnd = m_list->verticalScrollBar()->value() == m_list->verticalScrollBar()->maximum();
    const int tab = year ? int(*year) + 1 : 0;
    if (isAtEnd && m_years->currentIndex() > tab)
        return;
    const QSignalBlocker blocker(m_years);
    m_years->setCurrentIndex(tab);
}

void DossierPage::see(bool isSeen)
{
    m_findings.setLooking(this, isSeen);
    m_feed.setLooking(this, isSeen);
}

/// What searches for the names of the subject; a proposition goes by none.
std::optional<SearchQuestion> DossierPage::mentions() const
{
    if (!m_context.dossier())
        return std::nullopt;
    return std::visit([&](auto id) { return mentionsOf(*m_context.snapshot(), FilterTarget(id)); },
                      *m_context.dossier());
}

void DossierPage::choose(qint64 id)
{
    if (const std::optional<DossierSubject> subject = subjectWith(*m_context.snapshot(), id))
        m_context.openDossier(*subject);
    m_list->setFocus();
}

void DossierPage::say(const QString& name)
{
    m_context.tell(tr("Nothing here is called “%1”: no actor, place, phase or proposition.").arg(isolated(name)));
}

void DossierPage::goBack()
{
    if (m_past.empty())
        return;
    const DossierSubject before = m_past.back();
    m_past.pop_back();
    m_shown.reset(); // what is left now isn't gone back to
    m_context.openDossier(before);
}

void DossierPage::showSubject()
{
    const std::optional<DossierSubject>& subject = m_context.dossier();
    if (m_shown && m_shown != subject)
        m_past.push_back(*m_shown);
    m_shown = subject;
    rebuild();
}

void DossierPage::rebuild()
{
    std::erase_if(m_past, [this](const DossierSubject& subject) { return !isIn(*m_context.snapshot(), subject); });
    m_back->setEnabled(!m_past.empty());
    m_mentions->setEnabled(mentions().has_value());
    m_feed.update();
}

DossierPage::Asked DossierPage::asked() const
{
    const std::optional<DossierSubject>& subject = m_context.dossier();
    const bool isThere = subject && isIn(*m_context.snapshot(), *subject);
    return {m_context.snapshot(), m_context.visibleList(), isThere ? subject : std::nullopt, freshIndex()};
}

/// The contradictions of the very snapshot that is shown; null while they are being looked for.
FindingIndexPtr DossierPage::freshIndex() const
{
    const FindingIndexPtr& index = m_findings.index();
    return index && index->snapshot() == m_context.snapshot() ? index : nullptr;
}

void DossierPage::take()
{
    const std::shared_ptr<const DossierSight>& sight = m_feed.value();
    const std::shared_ptr<const Dossier> dossier = sight ? sight->dossier : nullptr;
    m_timeline->setContent(sight ? sight->claims : nullptr);
    const bool isOther = !dossier || !m_model->dossier() || m_model->dossier()->subject != dossier->subject;
    m_model->setDossier(m_feed.key()->snapshot, dossier);
    if (isOther)
        m_list->scrollToTop();
    updateState();
}

void DossierPage::updateState()
{
    const std::shared_ptr<const Dossier>& dossier = m_model->dossier();
    fillHead();
    fillYears();
    m_export->setEnabled(dossier != nullptr);
    const bool isFiltered = dossier && int(dossier->entries.size()) != dossier->unfiltered;
    m_filtered->setVisible(isFiltered);
    if (isFiltered)
        m_filtered->setText(tr("%1 of %n statement(s), filter on", nullptr, dossier->unfiltered)
                                .arg(numberText(dossier->entries.size())));
    if (m_model->rowCount() > 0)
        showBody();
    else if (!dossier)
        showEmpty(tr("No dossier chosen"),
                  tr("Choose an actor, a place, a phase or a proposition above, or press D on a name in the "
                     "navigator. The dossier gathers everything said by or about it."));
    else if (isFiltered)
        showEmpty(tr("Nothing among what the filter lets through"),
                  tr("Widen the filter, or clear it to see the whole dossier."), tr("Clear the filter"));
    else
        showEmpty(tr("No statements in this dossier yet"),
                  tr("Statements appear here once they name it as a speaker, a force, a place or a proposition."));
}

void DossierPage::fillHead()
{
    const std::shared_ptr<const Dossier>& dossier = m_model->dossier();
    m_head->setVisible(dossier != nullptr);
    if (dossier)
        m_head->show(*m_model->snapshot(), *dossier);
    m_picker->showChosen(dossier ? nameOf(*m_model->snapshot(), dossier->subject, interfaceLanguage()) : QString());
}

void DossierPage::fillYears()
{
    const std::shared_ptr<const Dossier>& dossier = m_model->dossier();
    {
        const QSignalBlocker blocker(m_years);
        while (m_years->count() > 0)
            m_years->removeTab(0);
        if (dossier && !dossier->years.empty())
            m_years->addTab(tr("Summary"));
        for (std::size_t i = 0; dossier && i < dossier->years.size(); ++i) {
            const DossierYear& year = dossier->years[i];
            m_years->addTab(tr("%1 (%2)").arg(yearText(year, interfaceLanguage()), numberText(year.count)));
        }
    }
    markYear();
}

ReportJob DossierPage::report() const
{
    const std::shared_ptr<const Dossier> dossier = m_model->dossier();
    if (!dossier)
        return {};
    return [snapshot = m_model->snapshot(), dossier, visible = m_context.visible(),
            index = freshIndex()](Language language) {
        Dossier spoken = *dossier; // Its findings are in the interface's language.
        if (index)
            spoken.findings = findingsOn(*index, dossier->subject, visible, language);
        return dossierReport(*snapshot, spoken, language);
    };
}

} // namespace tasrih
