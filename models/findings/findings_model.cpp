// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_model.h"

#include "models/findings/finding_words.h"

#include <algorithm>

namespace tasrih {

namespace {
/// Up to so many findings nobody notices the time it takes to choose among them.
constexpr std::size_t fewFindings = 5000;

bool isSame(const JudgedFinding& a, const JudgedFinding& b)
{
    return a.finding->rule == b.finding->rule && a.finding->one->front() == b.finding->one->front() &&
           a.finding->other->front() == b.finding->other->front() && a.finding->subject == b.finding->subject &&
           a.finding->actor == b.finding->actor;
}
} // namespace

FindingsModel::FindingsModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_source(FindingSource::of(context))
    , m_snapshot(context.snapshot())
{
    connect(&m_source, &FindingSource::indexChanged, this, &FindingsModel::refresh);
    connect(&m_source, &FindingSource::workingChanged, this, &FindingsModel::listChanged);
    connect(&context, &Context::visibleChanged, this, &FindingsModel::refresh);
}

void FindingsModel::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    m_source.setLooking(this, isActive);
    refresh();
}

void FindingsModel::setChoice(const FindingChoice& choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
}

void FindingsModel::refresh()
{
    const FindingIndexPtr& index = m_source.index();
    if (!m_isActive || !index)
        return;
    const SnapshotPtr snapshot = index->snapshot();
    const bool isAll = m_context.visible().size() == snapshot->all<Statement>().size();
    auto visible = isAll ? nullptr : std::make_shared<const std::vector<StatementId>>(m_context.visible());
    const auto size = index->inOrder().size() <= fewFindings ? Newest::Size::Small : Newest::Size::Large;
    m_newest.run(
        this, size,
        [index, visible, choice = m_choice, judged = m_judged] {
            return findingList(*judged->of(index, [&] { return judgedFindings(index); }), visible.get(), choice);
        },
        [this](const FindingList& list) { take(list); });
}

void FindingsModel::take(FindingList next)
{
    m_snapshot = next.index->snapshot();
    const bool isSameRows =
        std::equal(m_list.findings.begin(), m_list.findings.end(), next.findings.begin(), next.findings.end(), isSame);
    if (isSameRows) {
        m_list = std::move(next);
        if (!m_list.findings.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_list = std::move(next);
        endResetModel();
    }
    Q_EMIT listChanged();
}

int FindingsModel::rowOf(const Finding& finding) const
{
    const auto found = std::find_if(m_list.findings.begin(), m_list.findings.end(),
                                    [&](const JudgedFinding& judged) { return isSame(judged, {&finding}); });
    return found == m_list.findings.end() ? -1 : int(found - m_list.findings.begin());
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_list.findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JudgedFinding& judged = at(index.row());
    const Finding& finding = *judged.finding;
    switch (role) {
    case CertaintyRole:
        return int(finding.certainty);
    case JudgementRole:
        return int(judged.judgement);
    case ProposedRole:
        return int(finding.proposed());
    case Qt::ToolTipRole:
        return textOf(finding.certainty) + u'\n' + ruleWords(*m_snapshot, finding);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case WhenColumn:
        return whenWords(finding);
    case RuleColumn:
        return textOf(finding.rule);
    case SubjectColumn:
        return subjectWords(*m_snapshot, finding);
    case ClashColumn:
        return clashWords(*m_snapshot, finding);
    case CertaintyColumn:
        return textOf(finding.certainty);
    case VerdictColumn:
        if (judged.judgement == Judgement::Open && finding.proposed() == Judgement::Apparent)
            return tr("apparent?");
        return textOf(judged.judgement);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case RuleColumn:
        return tr("Kind");
    case SubjectColumn:
        return tr("About");
    case ClashColumn:
        return tr("Contradiction");
    case CertaintyColumn:
        return {}; // A column of signs.
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

} // namespace tasrih
