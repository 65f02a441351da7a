// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"
#include "views/inspector/section.h"

namespace tasrih {

class ChoiceField;
class PickerField;
class RowList;

/// The free labels of a statement.
class TagsSection : public Section
{
    Q_OBJECT

public:
    explicit TagsSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    void add(TagId tag, const std::optional<Tag>& created);

    EditScope& m_scope;
    RowList* m_rows = nullptr;
    PickerField* m_picker = nullptr;
};

/// What a statement denies, confirms, answers or supersedes, and what does so to it.
class LinksSection : public Section
{
    Q_OBJECT

public:
    explicit LinksSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    EditScope& m_scope;
    RowList* m_rows = nullptr;
    ChoiceField* m_kind = nullptr;
    PickerField* m_picker = nullptr;
};

} // namespace tasrih
