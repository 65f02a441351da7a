// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"

namespace tasrih {

class PickerField;
class RowList;

/// The places a figure is about; any number of them.
class PlacesField : public InspectorField
{
    Q_OBJECT

public:
    PlacesField(EditScope& scope, ClaimId claim, QWidget* parent = nullptr);

    void refresh();

private:
    void add(PlaceId place, const std::optional<Place>& created);

    EditScope& m_scope;
    ClaimId m_claim;
    RowList* m_rows = nullptr;
    PickerField* m_picker = nullptr;
};

/// The figure that a figure is part of, among those of the same article.
class PartOfField : public InspectorField
{
    Q_OBJECT

public:
    PartOfField(EditScope& scope, ClaimId claim, QWidget* parent = nullptr);

    [[nodiscard]] bool isBlank() const override;
    void refresh();

private:
    void set(std::optional<ClaimId> whole);

    EditScope& m_scope;
    ClaimId m_claim;
    PickerField* m_picker = nullptr;
};

} // namespace tasrih
