// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_model.h"

#include "database/text/isolate.h"

#include <algorithm>

namespace tasrih {

FindingKey keyOf(const Finding& finding)
{
    return {finding.rule, anchorOf(finding.one->front()), anchorOf(finding.other->front()), finding.subject,
            finding.actor};
}

FindingKey KeyOfFindingRow::operator()(const FindingRow& row) const
{
    return row.finding ? keyOf(*row.finding) : FindingKey{{}, 0, 0, row.subject, {}};
}

size_t qHash(const FindingKey& key, size_t seed)
{
    return qHashMulti(seed, key.rule ? int(*key.rule) : -1, key.one, key.other, key.subject.index());
}

namespace {
std::vector<FindingRow> rowsOf(const FindingList& list)
{
    std::vector<FindingRow> rows;
    rows.reserve(list.findings.size() + list.sections.size());
    auto section = list.sections.begin();
    for (std::size_t at = 0; at < list.findings.size(); ++at) {
        if (section != list.sections.end() && section->first == at) {
            rows.push_back({{}, section->subject, section->count});
            ++section;
        }
        rows.push_back({list.findings[at], {}, 0});
    }
    return rows;
}
} // namespace

FindingsModel::FindingsModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_source(FindingSource::of(context))
    , m_snapshot(context.snapshot())
    , m_feed([this] { return asked(); },
             [judged = std::make_shared<KeptFindings>()](const Asked& asked) {
                 if (!asked.index)
                     return std::shared_ptr<Made>();
                 auto made = std::make_shared<Made>();
                 made->list = findingList(judged->of(asked.index, [&] { return judgedFindings(asked.index); }),
                                          asked.visible.get(), asked.choice);
                 made->rows = rowsOf(made->list);
                 return made;
             },
             this)
{
    connect(&m_source, &FeedBase::changed, &m_feed, &FeedBase::update);
    connect(&context, &Context::changed, &m_feed, &FeedBase::update);
    connect(&m_source, &FeedBase::workingChanged, this, &FindingsModel::listChanged);
    connect(&m_feed, &FeedBase::workingChanged, this, &FindingsModel::listChanged);
    connect(&m_feed, &FeedBase::changed, this, [this] {
        if (const std::shared_ptr<Made> made = m_feed.take())
            take(std::move(*made));
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

void FindingsModel::take(Made next)
{
    Q_EMIT listAboutToChange();
    FindingList before; // Its findings are shown until they are gone.
    setRows(std::move(next.rows), [&] {
        m_snapshot = next.list.index->snapshot();
        before = std::exchange(m_list, std::move(next.list));
    });
    announceAll(); // Names may be others.
    Q_EMIT listChanged();
}

FacingSides FindingsModel::facing(int row) const
{
    const FindingRow& at = this->at(row);
    return at.finding ? facingSides(*m_snapshot, *at.finding) : FacingSides();
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!at(index.row()).finding)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant FindingsModel::headingData(const FindingRow& row, int role) const
{
    switch (role) {
    case IsHeadingRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: What findings are about, and how many there are.
        return tr("%1 · %2").arg(isolated(subjectWords(*m_snapshot, row.subject)),
                                 tr("%n finding(s)", nullptr, row.count));
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingRow& judged = at(index.row());
    if (!judged.finding)
        return headingData(judged, role);
    const Finding& finding = *judged.finding;
    switch (role) {
    case IsHeadingRole:
        return false;
    case CertaintyRole:
        return int(finding.certainty);
    case JudgementRole:
        return int(judged.judgement);
    case ProposedRole:
        return int(finding.proposed());
    case RuleRole:
        return textOf(finding.rule);
    case WhenRole:
        return whenWords(*m_snapshot, finding);
    case VerdictRole:
        if (judged.judgement == Judgement::Open && finding.proposed() == Judgement::Apparent)
            return tr("apparent?");
        return judged.judgement == Judgement::Open ? QString() : textOf(judged.judgement);
    case Qt::ToolTipRole:
        return textOf(finding.certainty) + u'\n' + ruleWords(*m_snapshot, finding);
    case Qt::DisplayRole:
        return clashWords(*m_snapshot, finding);
    case Qt::AccessibleTextRole:
        return QStringList{textOf(finding.certainty), clashWords(*m_snapshot, finding), textOf(finding.rule),
                           whenWords(*m_snapshot, finding), textOf(judged.judgement)}
            .join(QStringLiteral(". "));
    default:
        return {};
    }
}

} // namespace tasrih
