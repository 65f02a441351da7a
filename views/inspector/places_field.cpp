// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/places_field.h"

#include "database/words/numerals.h"
#include "models/editing/lens.h"
#include "views/fields/picker_field.h"
#include "views/inspector/name_link.h"
#include "views/inspector/record_picking.h"
#include "views/inspector/row_list.h"
#include "views/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

PlacesField::PlacesField(EditScope& scope, ClaimId claim, QWidget* parent)
    : InspectorField(parent)
    , m_scope(scope)
    , m_claim(claim)
    , m_rows(new RowList(QStringLiteral("figurePlaceRow"), tr("Remove this place"),
                         scope.canEdit() ? RowList::Access::Editable : RowList::Access::ReadOnly))
    , m_picker(new PickerField(
          QStringLiteral("figurePlacePicker"), [&scope] { return Picking<Place>::choices(scope); },
          Picker::Creation::Offered))
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_rows);
    column->addWidget(m_picker);
    both->setFocusProxy(m_picker);
    setEditor(both);
    m_picker->picker().setPlaceholderText(tr("Add a place"));
    m_picker->picker().setAccessibleName(tr("Add a place"));
    m_picker->setEnabled(scope.canEdit());
    scope.add(QStringLiteral("places") + written(claim.value()), *m_picker);
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) { add(PlaceId(id), {}); });
    connect(&m_picker->picker(), &Picker::creationWanted, this, [this](const QString& name) {
        const Place place = newPlace(m_scope.ids(), name);
        add(place.id, place);
    });
    connect(m_rows, &RowList::activated, this, [this](qint64 key) { m_scope.context().openDossier(PlaceId(key)); });
    connect(m_rows, &RowList::removeWanted, this, [this](qint64 key) {
        m_scope.change(tr("Remove a place"), bodyLens<Figure>(m_scope.id(), m_claim).edit([key](Figure& figure) {
            std::erase(figure.places, PlaceId(key));
        }));
    });
}

void PlacesField::add(PlaceId place, const std::optional<Place>& created)
{
    m_picker->picker().showChosen({});
    m_picker->picker().clear();
    Command command = bodyLens<Figure>(m_scope.id(), m_claim).edit([place](Figure& figure) {
        if (std::find(figure.places.begin(), figure.places.end(), place) == figure.places.end())
            figure.places.push_back(place);
    });
    m_scope.change(tr("Add a place"), created ? withNew(*created, command) : command, m_picker);
}

void PlacesField::refresh()
{
    const Figure* figure = bodyLens<Figure>(m_scope.id(), m_claim).find(m_scope.snapshot());
    if (!figure)
        return;
    std::vector<ListRow> rows;
    for (const PlaceId id : figure->places) {
        const Place* place = m_scope.snapshot().find(id);
        ListRow& row = rows.emplace_back(ListRow{.key = id.value(), .mark = {}, .detail = {}});
        if (place) {
            row.text = nameOf(*place);
            row.link = dossierTip(row.text);
        }
    }
    m_rows->showRows(rows);
}

PartOfField::PartOfField(EditScope& scope, ClaimId claim, QWidget* parent)
    : InspectorField(parent)
    , m_scope(scope)
    , m_claim(claim)
    , m_picker(new PickerField(
          QStringLiteral("partOfPicker"),
          [&scope, claim] { return figureChoices(scope.snapshot(), scope.id(), claim); }, Picker::Creation::NotOffered))
{
    setEditor(m_picker);
    m_picker->setEnabled(scope.canEdit());
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) { set(ClaimId(id)); });
    connect(&m_picker->picker(), &Picker::cleared, this, [this] { set({}); });
}

bool PartOfField::isBlank() const
{
    return m_picker->isBlank();
}

void PartOfField::set(std::optional<ClaimId> whole)
{
    m_scope.change(editLabel(tr("part of")),
                   bodyLens<Figure>(m_scope.id(), m_claim).edit([whole](Figure& figure) { figure.partOf = whole; }),
                   m_picker);
}

void PartOfField::refresh()
{
    const Figure* figure = bodyLens<Figure>(m_scope.id(), m_claim).find(m_scope.snapshot());
    if (!figure)
        return;
    const ChoiceList choices = figureChoices(m_scope.snapshot(), m_scope.id(), m_claim);
    m_picker->showValue(figure->partOf ? choices.labelOf(figure->partOf->value()) : QString());
}

} // namespace tasrih
