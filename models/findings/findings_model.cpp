// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_model.h"

#include "models/findings/finding_words.h"

#include <algorithm>

namespace tasrih {

FindingKey FindingKeyOf::operator()(const JudgedFinding& judged) const
{
    const Finding& finding = *judged.finding;
    return {finding.rule, finding.one->front(), finding.other->front(), finding.subject, finding.actor};
}

size_t qHash(const FindingKey& key, size_t seed)
{
    return qHashMulti(seed, int(key.rule), anchorOf(key.one), anchorOf(key.other));
}

FindingsModel::FindingsModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_source(FindingSource::of(context))
    , m_snapshot(context.snapshot())
    , m_feed([this] { return asked(); },
             [judged = std::make_shared<KeptFindings>()](const Asked& asked) {
                 if (!asked.index)
                     return std::shared_ptr<FindingList>();
                 return std::make_shared<FindingList>(
                     findingList(*judged->of(asked.index, [&] { return judgedFindings(asked.index); }),
                                 asked.visible.get(), asked.choice));
             },
             this)
{
    connect(&m_source, &FeedBase::changed, &m_feed, &FeedBase::update);
    connect(&context, &Context::changed, &m_feed, &FeedBase::update);
    connect(&m_source, &FeedBase::workingChanged, this, &FindingsModel::listChanged);
    connect(&m_feed, &FeedBase::workingChanged, this, &FindingsModel::listChanged);
    connect(&m_feed, &FeedBase::changed, this, [this] {
        if (const std::shared_ptr<FindingList> list = m_feed.take())
            take(std::move(*list));
    });
}

FindingsModel::Asked FindingsModel::asked() const
{
    const FindingIndexPtr& index = m_source.index();
    const bool isAll = index && m_context.visible().size() == index->snapshot()->all<Statement>().size();
    return {index, isAll ? nullptr : m_context.visibleList(), m_choice};
}

void FindingsModel::setActive(bool isActive)
{
    m_source.setLooking(this, isActive);
    m_feed.setLooking(this, isActive);
}

void FindingsModel::setChoice(const FindingChoice& choice)
{
    m_choice = choice;
    m_feed.update();
}

void FindingsModel::take(FindingList next)
{
    Q_EMIT listAboutToChange();
    FindingList before; // Its findings are shown until they are gone.
    setRows(next.findings, [&] {
        m_snapshot = next.index->snapshot();
        before = std::exchange(m_list, std::move(next));
    });
    announceAll(); // Names may be others.
    Q_EMIT listChanged();
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
