// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_page.h"

#include "database/words/numerals.h"
#include "models/findings/findings_report.h"
#include "views/findings/finding_panel.h"
#include "views/findings/findings_table.h"
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
    , m_table(new FindingsTable(*m_model))
    , m_panel(new FindingPanel(context))
{
    fillBar();
    QSplitter* desk = pair(m_table, m_panel);
    desk->setStretchFactor(0, 3);
    desk->setStretchFactor(1, 2);
    m_panel->setMinimumSize(40 * unit, 20 * unit);
    addBody(desk);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Findings in order of time"));
    connectTable();
    connect(m_panel, &FindingPanel::backRequested, this, [this] { m_table->setFocus(); });
    connect(m_model, &FindingsModel::listChanged, this, &FindingsPage::showState);
    showState();
}

void FindingsPage::fillBar()
{
    m_counts = new ElidedLabel;
    m_counts->setObjectName(QStringLiteral("findingsCounts"));
    m_rules = combo("findingsRule", tr("Kind"));
    m_certainties = combo("findingsCertainty", tr("Certainty"));
    m_judgements = combo("findingsVerdict", tr("Verdict"));
    m_order = combo("findingsOrder", tr("Order"));
    auto* exporting = new ReportButton([this] { return report(); }, [this] { return m_table->grab(); });
    connect(exporting, &ReportButton::notice, &m_context, &Context::tell);
    QHBoxLayout* bar = addBar();
    bar->addWidget(m_counts);
    bar->addStretch(1);
    for (QComboBox* box : {m_rules, m_certainties, m_judgements, m_order}) {
        bar->addWidget(box);
        connect(box, &QComboBox::activated, this, &FindingsPage::choose);
    }
    bar->addWidget(exporting);
}

void FindingsPage::actOnEmpty()
{
    if (m_model->choice() == FindingChoice()) {
        Page::actOnEmpty();
        return;
    }
    for (QComboBox* box : {m_rules, m_certainties, m_judgements})
        box->setCurrentIndex(0);
    choose();
}

void FindingsPage::connectTable()
{
    connect(m_table, &FindingsTable::currentFindingChanged, this, &FindingsPage::showCurrent);
    connect(m_table, &FindingsTable::evidenceRequested, m_panel, &FindingPanel::focusEvidence);
    connect(m_table, &FindingsTable::judged, m_panel, &FindingPanel::judge);
    connect(m_table, &FindingsTable::compareRequested, this, &FindingsPage::compareSides);
    connect(m_table, &FindingsTable::dossierRequested, this, &FindingsPage::openDossier);
    connect(m_table, &FindingsTable::openRequested, this, [this] {
        if (const JudgedFinding* judged = m_table->current()) {
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
    m_order->addItems({tr("Newest first"), tr("Oldest first")});
    m_order->setCurrentIndex(int(choice.order));
}

void FindingsPage::choose()
{
    m_model->setChoice({chosen<FindingRule>(*m_rules), chosen<Certainty>(*m_certainties),
                        chosen<Judgement>(*m_judgements), FindingChoice::Order(m_order->currentIndex())});
}

void FindingsPage::showState()
{
    fillChoices();
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
    const JudgedFinding* judged = m_table->current();
    const SnapshotPtr& snapshot = m_model->list().index ? m_model->list().index->snapshot() : m_context.snapshot();
    m_panel->show(snapshot, judged ? *judged : JudgedFinding());
    if (!judged || !m_table->hasFocus())
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
    const JudgedFinding* judged = m_table->current();
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
    const JudgedFinding* judged = m_table->current();
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
