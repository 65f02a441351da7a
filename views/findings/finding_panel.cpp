// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_panel.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/background/background.h"
#include "models/compare/tray_command.h"
#include "models/findings/finding_evidence_model.h"
#include "models/findings/finding_words.h"
#include "views/findings/finding_axis.h"
#include "views/findings/finding_delegate.h"
#include "views/findings/finding_signs.h"
#include "views/keys/key_position.h"
#include "views/page/statement_menu.h"
#include "views/page/yielding_area.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

namespace {
bool isOne(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.actor == b.actor && *a.one == *b.one && *a.other == *b.other;
}
} // namespace

FindingPanel::FindingPanel(Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_snapshot(context.snapshot())
    , m_evidence(new FindingEvidenceModel(this))
    , m_axis(new FindingAxis(this))
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_also(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("findingPanel"));
    m_title->setFont(interfaceFont(TextSize::Strong));
    m_rule->setObjectName(QStringLiteral("findingRule"));
    m_also->setObjectName(QStringLiteral("findingAlso"));
    m_also->setFont(interfaceFont(TextSize::Meta));
    for (QLabel* label : {m_title, m_rule, m_also}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(unit, unit / 2, unit, 0);
        // On the window's side: words that are all isolated look to a label as if they ran from the left.
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    }
    m_list->setObjectName(QStringLiteral("findingEvidence"));
    m_list->setAccessibleName(tr("Evidence on both sides"));
    m_list->setModel(m_evidence);
    m_list->setItemDelegate(new FindingEvidenceDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(20 * unit);
    auto* head = new QWidget;
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(0, unit / 2, 0, 0);
    words->setSpacing(unit / 2);
    words->addWidget(m_title);
    words->addWidget(m_rule);
    words->addWidget(m_also);
    words->addWidget(createVerdict());
    words->addWidget(m_axis);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addWidget(new YieldingArea(head, this));
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const auto evidence = m_evidence->evidenceAt(index.row()))
            m_context.select(evidence->statement, evidence->claim);
    });
    connect(m_list, &QListView::doubleClicked, this, &FindingPanel::open);
    StatementMenu::giveTo(*m_list, m_context, [this](const QModelIndex& index) {
        const auto evidence = m_evidence->evidenceAt(index.row());
        return evidence ? StatementMenu::Place::result_type({evidence->statement, evidence->claim}) : std::nullopt;
    });
    m_axis->hide();
    m_also->hide();
    showVerdict();
}

QWidget* FindingPanel::createVerdict()
{
    m_verdict = new QWidget(this);
    m_judgements = new QButtonGroup(this);
    auto* buttons = new QGridLayout; // In two rows: the pane is narrow, and none of the words may be cut.
    buttons->setSpacing(unit / 2);
    for (const Term<Judgement>& term : terms<Judgement>()) {
        auto* button = new QToolButton(m_verdict);
        button->setObjectName(QStringLiteral("judge_") + QLatin1String(term.key));
        //: The sign of a verdict and the verdict.
        button->setText(tr("%1 %2").arg(signOf(term.value), textOf(term.value)));
        //: %1 is a verdict, %2 a key.
        button->setToolTip(tr("%1 (%2)").arg(textOf(term.value), written(int(term.value) + 1)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_judgements->addButton(button, int(term.value));
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        buttons->addWidget(button, int(term.value) / 2, int(term.value) % 2);
    }
    m_reason = new QLineEdit(m_verdict);
    m_reason->setObjectName(QStringLiteral("verdictReason"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    m_reason->setClearButtonEnabled(true);
    m_reason->installEventFilter(this);
    m_problem = new QLabel(m_verdict);
    m_problem->setObjectName(QStringLiteral("verdictProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto* layout = new QVBoxLayout(m_verdict);
    layout->setContentsMargins(unit, 0, unit, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    connect(m_judgements, &QButtonGroup::idClicked, this, [this](int id) { judge(Judgement(id)); });
    connect(m_reason, &QLineEdit::editingFinished, this, &FindingPanel::finishReason);
    return m_verdict;
}

void FindingPanel::show(const SnapshotPtr& snapshot, const JudgedFinding& judged)
{
    const bool isSame = m_finding && judged.finding && isOne(*m_finding, *judged.finding);
    if (!isSame)
        settle(); // A reason that is being typed belongs to what was shown before.
    m_snapshot = snapshot;
    if (isSame) {
        // Only its verdict may be new; a reason that is being typed stays.
        m_finding = *judged.finding;
        if (!m_awaiting && !m_reason->isModified())
            showVerdict();
        return;
    }
    m_finding = judged.finding ? std::optional(*judged.finding) : std::nullopt;
    m_awaiting.reset();
    m_title->setText(m_finding ? clashWords(*snapshot, *m_finding) : tr("Choose a finding"));
    m_rule->setText(m_finding ? ruleWords(*snapshot, *m_finding) : QString());
    m_rule->setVisible(m_finding.has_value());
    m_verdict->setVisible(m_finding.has_value());
    showAlso(*snapshot, judged.also);
    m_evidence->show(snapshot, m_finding ? &*m_finding : nullptr);
    m_axis->show(m_finding ? lanesOf(*snapshot, *m_finding) : std::vector<FindingLane>());
    placeAxis();
    showVerdict();
    const auto left = std::find_if(m_unsaved.begin(), m_unsaved.end(),
                                   [this](const auto& each) { return m_finding && isOne(each.first, *m_finding); });
    if (left == m_unsaved.end())
        return;
    const QString reason = left->second;
    m_unsaved.erase(left);
    bringBack(*m_finding, reason, notSavedYet());
}

void FindingPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeAxis();
}

/// In a low panel the sentences need the room.
void FindingPanel::placeAxis()
{
    constexpr int lowest = 50 * unit;
    m_axis->setVisible(m_axis->hasDays() && height() >= lowest);
}

/// What tells of the same matter in another way, a line each.
void FindingPanel::showAlso(const Snapshot& snapshot, const std::vector<const Finding*>& also)
{
    QStringList lines;
    for (const Finding* finding : also)
        //: Another kind of finding about the same statements, and what it says.
        lines << tr("Also: %1. %2").arg(textOf(finding->rule), isolated(clashWords(snapshot, *finding)));
    m_also->setText(lines.join(u'\n'));
    m_also->setVisible(!lines.isEmpty());
}

void FindingPanel::showVerdict()
{
    const Verdict* verdict = m_finding ? Verdicts(*m_snapshot).of(*m_finding) : nullptr;
    const Judgement judgement = verdict ? verdict->judgement : Judgement::Open;
    m_judgements->button(int(judgement))->setChecked(true);
    m_reason->setText(verdict ? verdict->reason : QString());
    const bool isProposed = m_finding && m_finding->proposed() == Judgement::Apparent && !verdict;
    m_reason->setPlaceholderText(isProposed ? tr("Proposed: an apparent contradiction. Why do you think so?")
                                            : tr("Reason"));
    m_verdict->setEnabled(!m_context.project().isReadOnly());
    showProblem({});
}

void FindingPanel::showProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FindingPanel::judge(Judgement judgement)
{
    if (!m_finding || m_context.project().isReadOnly()) {
        showVerdict();
        return;
    }
    m_awaiting.reset();
    m_reason->setModified(false);
    QString reason = m_reason->text().trimmed();
    if (judgement == Judgement::Apparent && reason.isEmpty() && m_finding->excuse != Excuse::None)
        reason = excuseWords(*m_snapshot, *m_finding);
    if (judgement == Judgement::Apparent && reason.isEmpty()) {
        m_awaiting = judgement;
        m_judgements->button(int(judgement))->setChecked(true);
        m_reason->setPlaceholderText(
            tr("What makes the contradiction only apparent? Enter keeps it, Esc gives it up."));
        m_reason->setFocus();
        return;
    }
    write(judgement, judgement == Judgement::Open ? QString() : reason);
}

void FindingPanel::finishReason()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_finding || (m_awaiting && reason.isEmpty())) {
        m_awaiting.reset();
        showVerdict();
        return;
    }
    const std::optional<Judgement> awaited = std::exchange(m_awaiting, std::nullopt);
    const bool isNew = m_reason->isModified();
    m_reason->setModified(false);
    Project& project = m_context.project();
    if (awaited)
        write(*awaited, reason);
    else if (isNew)
        send(giveReason(project.ids(), *m_finding, reason), reason);
}

void FindingPanel::write(Judgement judgement, const QString& reason)
{
    send(tasrih::judge(m_context.project().ids(), *m_finding, judgement, reason), reason);
}

void FindingPanel::send(Command command, const QString& reason)
{
    showProblem({});
    whenReady(this, m_context.project().change(tr("Judge a finding"), std::move(command)),
              [this, finding = *m_finding, reason](const QFuture<ChangeResult>& answer) {
                  const ChangeResult result = answer.result();
                  if (result.outcome == ChangeResult::Outcome::Failed)
                      bringBack(finding, reason, notSaved(result.message));
              });
}

/// The reason stands in its field again, as soon as its finding is shown, to be saved once more.
void FindingPanel::bringBack(const Finding& finding, const QString& reason, const QString& problem)
{
    if (!m_finding || !isOne(finding, *m_finding)) {
        m_unsaved.emplace_back(finding, reason);
        return;
    }
    showVerdict();
    if (!reason.isEmpty()) {
        m_reason->setText(reason);
        m_reason->setModified(true);
    }
    showProblem(problem);
}

QString FindingPanel::draft() const
{
    return m_reason->isModified() || !m_unsaved.empty() ? tr("The reason of a verdict is not saved.") : QString();
}

void FindingPanel::settle()
{
    if (m_reason->isModified())
        finishReason();
}

void FindingPanel::focusEvidence()
{
    m_list->setFocus();
    // A list that gets the keyboard makes its first row current, which is a heading.
    if (!m_evidence->evidenceAt(m_list->currentIndex().row()) && m_evidence->rowCount() > 1)
        m_list->setCurrentIndex(m_evidence->index(1));
}

void FindingPanel::open(const QModelIndex& index)
{
    if (const auto evidence = m_evidence->evidenceAt(index.row()))
        m_context.openSentence(evidence->statement, evidence->claim);
}

bool FindingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<const QKeyEvent*>(event);
        if (watched == m_list && takeKey(key))
            return true;
        if (watched == m_reason && key.key() == Qt::Key_Escape) {
            m_awaiting.reset();
            showVerdict();
            Q_EMIT backRequested();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool FindingPanel::takeKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return true;
    }
    const auto evidence = m_evidence->evidenceAt(m_list->currentIndex().row());
    if (!evidence || event.modifiers() != Qt::NoModifier)
        return false;
    switch (positionKey(event)) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        return true;
    case Qt::Key_Space:
        m_context.select(evidence->statement, evidence->claim);
        return true;
    case Qt::Key_C:
        toggleInTrayAndTell(m_context, evidence->statement);
        return true;
    default:
        return false;
    }
}

} // namespace tasrih
