// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/list_sections.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/editing/speaker_edits.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"
#include "views/fields/choice_field.h"
#include "views/fields/picker_field.h"
#include "views/fields/statement_picker.h"
#include "views/inspector/record_picking.h"
#include "views/inspector/row_access.h"
#include "views/inspector/row_list.h"

#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
void clearPicker(PickerField& field)
{
    field.picker().showChosen({});
    field.picker().clear();
}
} // namespace

TagsSection::TagsSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("tagsSection"), tr("Tags"), State::Folded, parent)
    , m_scope(scope)
    , m_rows(new RowList(QStringLiteral("tagRow"), tr("Remove this tag"), accessOf(scope)))
    , m_picker(new PickerField(
          QStringLiteral("tagPicker"), [&scope] { return Picking<Tag>::choices(scope); }, Picker::Creation::Offered))
{
    m_picker->picker().setPlaceholderText(tr("Add a tag"));
    m_picker->picker().setAccessibleName(tr("Add a tag"));
    m_picker->setEnabled(scope.canEdit());
    scope.add(QStringLiteral("tagPicker"), *m_picker);
    body().addWidget(m_rows);
    body().addWidget(m_picker);
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) { add(TagId(id), {}); });
    connect(&m_picker->picker(), &Picker::creationWanted, this, [this](const QString& name) {
        const Tag tag = newTag(m_scope.ids(), name);
        add(tag.id, tag);
    });
    connect(m_rows, &RowList::removeWanted, this,
            [this](qint64 key) { m_scope.change(tr("Remove a tag"), removeTag(m_scope.id(), TagId(key))); });
}

void TagsSection::add(TagId tag, const std::optional<Tag>& created)
{
    clearPicker(*m_picker);
    const Command command = addTag(m_scope.id(), tag);
    m_scope.change(tr("Add a tag"), created ? withNew(*created, command) : command, m_picker);
}

void TagsSection::refresh()
{
    const Statement* statement = m_scope.statement();
    if (!statement)
        return;
    std::vector<ListRow> rows;
    QStringList names;
    for (const TagId id : statement->tags) {
        const Tag* tag = m_scope.snapshot().find(id);
        names.append(tag ? nameOf(*tag) : QString());
        rows.push_back({.key = id.value(), .text = names.last(), .mark = {}, .detail = {}});
    }
    m_rows->showRows(rows);
    setSummary(listed(names));
}

LinksSection::LinksSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("linksSection"), tr("Links"), State::Folded, parent)
    , m_scope(scope)
    , m_rows(new RowList(QStringLiteral("linkRow"), tr("Remove this link"), accessOf(scope)))
    , m_kind(new ChoiceField(QStringLiteral("linkKindBox")))
    , m_picker(new PickerField(QStringLiteral("linkPicker"), new StatementPicker(scope.context(), scope.id()),
                               Picker::Creation::NotOffered))
{
    m_kind->addTerms<LinkKind>();
    m_kind->box().setAccessibleName(tr("Kind of link"));
    m_kind->setEnabled(scope.canEdit());
    m_picker->picker().setPlaceholderText(tr("… which statement?"));
    m_picker->picker().setAccessibleName(tr("Linked statement"));
    m_picker->setEnabled(scope.canEdit());
    m_rows->setActivatable(tr("Go there"));
    connect(m_rows, &RowList::activated, this, [this](qint64 key) {
        const Link* link = m_scope.snapshot().find(LinkId(key));
        if (link)
            m_scope.context().openSentence(link->from == m_scope.id() ? link->to : link->from);
    });
    body().addWidget(m_rows);
    body().addWidget(m_kind);
    body().addWidget(m_picker);
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) {
        clearPicker(*m_picker);
        const Link link{.id = m_scope.ids().next<LinkId>(),
                        .from = m_scope.id(),
                        .to = StatementId(id),
                        .kind = LinkKind(m_kind->box().currentData().toInt()),
                        .note = {}};
        m_scope.change(tr("Link two statements"), addLink(link), m_picker);
    });
    connect(m_rows, &RowList::removeWanted, this,
            [this](qint64 key) { m_scope.change(tr("Remove a link"), removeLink(LinkId(key))); });
}

namespace {
QString nameOfStatement(const Snapshot& snapshot, StatementId id)
{
    const Statement* statement = snapshot.find(id);
    if (!statement)
        return {};
    const QString speakers = speakersOf(snapshot, *statement);
    const QString gloss = isolated(glossOf(*statement));
    return speakers.isEmpty() ? gloss : LinksSection::tr("%1: %2").arg(speakers, gloss);
}
} // namespace

void LinksSection::refresh()
{
    std::vector<ListRow> rows;
    for (const Link& link : m_scope.snapshot().all<Link>()) {
        if (link.from != m_scope.id() && link.to != m_scope.id())
            continue;
        const bool isOwn = link.from == m_scope.id();
        const QString other = nameOfStatement(m_scope.snapshot(), isOwn ? link.to : link.from);
        const QString text =
            isOwn ? tr("%1 → %2").arg(textOf(link.kind), other) : tr("%2 — %1 this").arg(textOf(link.kind), other);
        const Statement* linked = m_scope.snapshot().find(isOwn ? link.to : link.from);
        const QString sentence = linked ? sentenceOf(*linked).simplified() : QString();
        rows.push_back({.key = link.id.value(),
                        .text = text,
                        .mark = {},
                        .detail = {},
                        .detailHint = {},
                        .note = linked && sentence == glossOf(*linked).simplified() ? QString() : sentence});
    }
    m_rows->showRows(rows);
    setSummary(rows.empty() ? QString() : numberText(rows.size()));
}

} // namespace tasrih
