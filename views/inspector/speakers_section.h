// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"
#include "views/inspector/section.h"

namespace tasrih {

class PickerField;
class RowList;

/// Who spoke, each with the capacity they spoke in. A new speaker needs only a name; those of the statement before
/// are offered by one click.
class SpeakersSection : public Section
{
    Q_OBJECT

public:
    explicit SpeakersSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] PickerField& picker() const { return *m_picker; }

private:
    void add(ActorId actor);
    void addNew(const QString& name);
    void addAsBefore();

    EditScope& m_scope;
    RowList* m_rows = nullptr;
    PickerField* m_picker = nullptr;
    QToolButton* m_asBefore = nullptr;
};

/// Who passed it on, in order: "al-Abbasi says that Austin said", each with its verb.
class RelaysSection : public Section
{
    Q_OBJECT

public:
    explicit RelaysSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    EditScope& m_scope;
    RowList* m_rows = nullptr;
    PickerField* m_picker = nullptr;
};

} // namespace tasrih
