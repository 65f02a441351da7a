// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_page.h"

#include "database/words/numerals.h"
#include "models/findings/findings_report.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/findings/finding_panel.h"
#include "views/findings/findings_list.h"
#include "views/report/report_button.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

namespace tasrih {

namespace {
QComboBox* combo(const char* name, const QString& text)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// The value behind the current entry; nothing for "all".
template <typename Value>
std::optional<Value> chosen(const QComboBox& box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(Value(data.toInt())) : std::nullopt;
}
} // namespace

FindingsPage::FindingsPage(Context& context, QWidget* parent)
    : Page("findings", context, parent)
    , m_model(new FindingsModel(context, this))
    , m_list(new FindingsList(*m_model))
    , m_panel(new FindingPanel(context))
{
    fillBar();
    QSplitter* desk = pair(m_list, m_panel);
    desk->setStretchFactor(0, 3);
    desk->setStretchFactor(1, 2);
    desk->setSizes({600, 400}); // Whatever their words ask for.
    m_panel->setMinimumSize(40 * unit, 20 * unit);
    addBody(desk);
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("Findings"));
    connectList();
    connect(&context, &Context::findingsRequested, this, &FindingsPage::takeStatement);
    connect(&context, &Context::changed, this, [this] {
        if (m_model->choice().statement != m_context.findingsOf())
            takeStatement(); // It is gone.
    });
    connect(m_panel, &FindingPanel::backRequested, this, [this] { m_list->setFocus(); });
    connect(m_model, &FindingsModel::listChanged, this, &FindingsPage::showState);
    takeStatement();
    showState();
}

void FindingsPage::fillBar()
{
    m_counts = new ElidedLabel;
    m_counts->setObjectName(QStringLiteral("findingsCounts"));
    m_rules = combo("findingsRule", tr("Kind"));
    m_rules->setMaximumWidth(48 * unit); // Its longest kinds are far longer than the others.
    m_certainties = combo("findingsCertainty", tr("Certainty"));
    m_judgements = combo("findingsVerdict", tr("Verdict"));
    m_order = combo("findingsOrder", tr("Order"));
    auto* exporting = new ReportButton([this] { return report(); }, [this] { return m_list->grab(); });
    connect(exporting, &ReportButton::notice, &m_context, &Context::tell);
    QHBoxLayout* bar = addBar();
    m_ofStatement = newBarButton("findingsOfStatement", QStringLiteral("window-close"), QString(),
                                 tr("Show the findings of all statements"));
    connect(m_ofStatement, &QToolButton::clicked, this, [this] { m_context.requestFindings(std::nullopt); });
    bar->addWidget(m_counts);
    bar->addWidget(m_ofStatement);
    bar->addStretch(1);
    for (QComboBox* box : {m_rules, m_certainties, m_judgements, m_order}) {
        bar->addWidget(box);
        connect(box, &QComboBox::activated, this, &FindingsPage::choose);
    }
    bar->addWidget(exporting);
}

void FindingsPage::actOnEmpty()
{
    if (m_model->choice().statement) {
        m_context.requestFindings(std::nullopt);
        return;
    }
    if (m_model->list().all == 0) {
        Page::actOnEmpty();
        return;
    }
    for (QComboBox* box : {m_rules, m_certainties, m_judgements})
        box->setCurrentIndex(0);
    choose();
}

void FindingsPage::connectList()
{
    connect(m_list, &FindingsList::currentFindingChanged, this, &FindingsPage::showCurrent);
    connect(m_list, &FindingsList::evidenceRequested, m_panel, &FindingPanel::focusEvidence);
    connect(m_list, &FindingsList::judged, m_panel, &FindingPanel::judge);
    connect(m_list, &FindingsList::compareRequested, this, &FindingsPage::compareSides);
    connect(m_list, &FindingsList::dossierRequested, this, &FindingsPage::openDossier);
    connect(m_list, &FindingsList::openRequested, this, [this] {
        if (const JudgedFinding* judged = m_list->current()) {
            const Evidence& evidence = judged->finding->other->front();
            m_context.openSentence(evidence.statement, evidence.claim);
        }
    });
}

/// The choices with how many there are of each; what was chosen stays so.
void FindingsPage::fillChoices()
{
    const FindingList& list = m_model->list();
    const FindingChoice& choice = m_model->choice();
    const auto fill = [](QComboBox& box, const QString& all, const auto& terms, const auto& current,
                         const auto& label) {
        const QSignalBlocker blocker(box);
        box.clear();
        box.addItem(all);
        for (const auto& term : terms) {
            const QString text = label(term.value);
            if (text.isEmpty() && current != term.value)
                continue;
            box.addItem(text.isEmpty() ? textOf(term.value) : text, int(term.value));
            if (current == term.value)
                box.setCurrentIndex(box.count() - 1);
        }
    };
    const auto counted = [](const QString& text, int count) {
        //: A choice and how many findings it holds.
        return count > 0 ? tr("%1 (%2)").arg(text, numberText(count)) : QString();
    };
    const auto countOf = [](const auto& counts, auto value) {
        const auto found = counts.find(value);
        return found == counts.end() ? 0 : found->second;
    };
    fill(*m_rules, tr("All kinds"), terms<FindingRule>(), choice.rule,
         [&](FindingRule rule) { return counted(textOf(rule), countOf(list.byRule, rule)); });
    fill(*m_certainties, tr("Certain and possible"), terms<Certainty>(), choice.certainty,
         [](Certainty certainty) { return textOf(certainty); });
    fill(*m_judgements, tr("All verdicts"), terms<Judgement>(), choice.judgement,
         [&](Judgement judgement) { return counted(textOf(judgement), countOf(list.byJudgement, judgement)); });
    const QSignalBlocker blocker(m_order);
    m_order->clear();
    m_order->addItems({tr("By subject"), tr("Weightiest first"), tr("Newest first"), tr("Oldest first")});
    m_order->setCurrentIndex(int(choice.order));
}

void FindingsPage::choose()
{
    m_model->setChoice({chosen<FindingRule>(*m_rules), chosen<Certainty>(*m_certainties),
                        chosen<Judgement>(*m_judgements), FindingChoice::Order(m_order->currentIndex()),
                        m_context.findingsOf()});
}

/// Of one statement, or of all again.
void FindingsPage::takeStatement()
{
    FindingChoice choice = m_model->choice();
    choice.statement = m_context.findingsOf();
    if (choice.statement)
        choice = {.order = choice.order, .statement = choice.statement};
    m_model->setChoice(choice);
}

void FindingsPage::showStatement()
{
    const std::optional<StatementId> id = m_model->choice().statement;
    const Statement* statement = m_context.snapshot()->find(id);
    m_ofStatement->setVisible(id.has_value());
    if (!statement)
        return;
    constexpr qsizetype mostLetters = 60;
    //: Who speaks in the only statement whose findings are shown.
    m_ofStatement->setText(inLabel(tr("Only of: %1").arg(speakersOf(*m_context.snapshot(), *statement)), mostLetters));
}

void FindingsPage::showState()
{
    fillChoices();
    showStatement();
    const FindingList& list = m_model->list();
    const int shown = int(list.findings.size());
    QString counts = shown == list.all ? tr("%n finding(s)", nullptr, shown)
                                       //: %1 of %2 findings.
                                       : tr("%1 of %2").arg(numberText(shown), tr("%n finding(s)", nullptr, list.all));
    if (const auto open = list.byJudgement.find(Judgement::Open); open != list.byJudgement.end())
        counts += QStringLiteral(" · ") + tr("%n open", nullptr, open->second);
    if (list.index && list.index->isCut())
        counts +=
            QStringLiteral(" · ") + tr("of a subject with very many only the newest %1").arg(numberText(mostFindings));
    if (m_model->isWorking())
        counts = tr("Looking for contradictions…");
    m_counts->setText(counts);
    const bool isFiltered = m_context.visible().size() < m_context.snapshot()->all<Statement>().size();
    if (shown > 0 || m_model->isWorking())
        showBody();
    else if (list.all > 0)
        showEmpty(tr("No findings of this kind"), tr("Choose other kinds or verdicts to see the rest."),
                  tr("Show all findings"));
    else if (m_model->choice().statement)
        showEmpty(tr("Nothing contradicts this statement"),
                  tr("No other statement names another end, number or stance for what it speaks of."),
                  tr("Show all findings"));
    else if (isFiltered)
        showEmpty(tr("No contradictions among what the filter lets through"),
                  tr("Widen the filter, or clear it to see all findings."), tr("Clear the filter"));
    else
        showEmpty(tr("No contradictions found"),
                  tr("As soon as two statements name different ends, numbers or stances for the same thing, they "
                     "stand here with the rule that found them and the sentences behind them."));
}

void FindingsPage::showCurrent()
{
    const JudgedFinding* judged = m_list->current();
    const SnapshotPtr& snapshot = m_model->list().index ? m_model->list().index->snapshot() : m_context.snapshot();
    m_panel->show(snapshot, judged ? *judged : JudgedFinding());
    if (!judged || !m_list->hasFocus())
        return;
    Selection selection;
    QSet<StatementId> taken;
    for (const EvidenceSide& side : {judged->finding->one, judged->finding->other}) {
        for (const Evidence& evidence : *side) {
            if (!taken.contains(evidence.statement))
                selection.statements.push_back(evidence.statement);
            taken.insert(evidence.statement);
        }
    }
    const Evidence& latest = judged->finding->other->front();
    selection.current = latest.statement;
    selection.claim = latest.claim;
    m_context.setSelection(selection);
}

/// The first statements of either side, in turn, as many as there is room for.
void FindingsPage::compareSides()
{
    const JudgedFinding* judged = m_list->current();
    if (!judged)
        return;
    std::vector<TrayItem> items;
    const auto& one = *judged->finding->one;
    const auto& other = *judged->finding->other;
    for (std::size_t i = 0; i < std::max(one.size(), other.size()) && items.size() < trayCapacity; ++i) {
        for (const auto* side : {&one, &other}) {
            if (i < side->size() && items.size() < trayCapacity)
                items.emplace_back((*side)[i].statement);
        }
    }
    m_context.setTray(items);
    m_context.requestCompare();
}

void FindingsPage::openDossier()
{
    const JudgedFinding* judged = m_list->current();
    if (!judged)
        return;
    const Finding& finding = *judged->finding;
    if (finding.actor)
        m_context.openDossier(*finding.actor);
    else if (const auto* place = std::get_if<PlaceId>(&finding.subject))
        m_context.openDossier(*place);
    else if (const auto* phase = std::get_if<PhaseId>(&finding.subject))
        m_context.openDossier(*phase);
    else if (const auto* proposition = std::get_if<PropositionId>(&finding.subject))
        m_context.openDossier(*proposition);
    else
        m_context.tell(tr("This finding is about no actor, place, phase or proposition of its own."));
}

ReportJob FindingsPage::report() const
{
    const FindingList& list = m_model->list();
    if (list.findings.empty())
        return {};
    return [list](Language language) { return findingsReport(list, language); };
}

void FindingsPage::see(bool isSeen)
{
    m_model->setActive(isSeen);
}

} // namespace tasrih
