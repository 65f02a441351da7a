// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/field.h"
#include "database/words/numerals.h"
#include "models/manage/record_kind.h"
#include "views/fields/choice_field.h"
#include "views/fields/readings.h"
#include "views/manage/alias_editor.h"
#include "views/manage/colour_field.h"
#include "views/manage/record_form.h"
#include "views/manage/record_picker.h"
#include "views/manage/small_fields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextEdit>

namespace tasrih {

/// Says which field of a form shows which member of a record, by the record's description.
template <typename Record>
class FormBuilder
{
public:
    explicit FormBuilder(RecordForm& form)
        : m_form(form)
    {
    }

    /// Binds a field by how it is filled and read.
    template <typename Widget, typename Load, typename Store>
    Widget* bind(const QString& label, Widget* field, Load load, Store store, std::function<QString()> problem = {})
    {
        m_form.addRow(label, field);
        m_form.addBinding({[load](const Snapshot& now, const AnyRecord& any) { load(now, std::get<Record>(any)); },
                           [store](AnyRecord& any) { store(std::get<Record>(any)); }, std::move(problem)});
        return field;
    }

    // The field of each kind of member. Forms with members of other kinds bring their own, see record_forms.cpp.

    void add(const Field<Record, QString>& of)
    {
        if (of.holds == Holds::Lines)
            return addNote(of);
        if (of.holds == Holds::Language)
            return addLanguage(of);
        if (of.holds == Holds::Colour)
            return addColour(of);
        auto* field = named(new QLineEdit(&m_form), of);
        changed(field, &QLineEdit::textEdited);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->setText(one.*of.member); },
            [=](Record& one) { one.*of.member = field->text().trimmed(); });
    }

    void add(const Field<Record, bool>& of)
    {
        auto* field = named(new QCheckBox(labelOf(of), &m_form), of);
        changed(field, &QCheckBox::clicked);
        bind(
            QString(), field, [=](const Snapshot&, const Record& one) { field->setChecked(one.*of.member); },
            [=](Record& one) { one.*of.member = field->isChecked(); });
    }

    void add(const Field<Record, int>& of)
    {
        auto* field = named(new QSpinBox(&m_form), of);
        field->setRange(0, 9999);
        ignoreWheelUnlessFocused(field);
        changed(field, &QSpinBox::valueChanged);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->setValue(one.*of.member); },
            [=](Record& one) { one.*of.member = field->value(); });
    }

    void add(const Field<Record, std::optional<double>>& of)
    {
        auto* field = new TextField(QLatin1String(of.column),
                                    [=](const QString& typed) { return readingOfDegrees(typed, of.limit); });
        field->edit().setLayoutDirection(Qt::LeftToRight);
        field->edit().setPlaceholderText(RecordForm::tr("decimal degrees"));
        bindTyped(
            of, field, [](const std::optional<double>& value) { return value ? written(*value, 9) : QString(); },
            [=](const QString& typed) { return typedDegrees(typed, of.limit); });
    }

    void add(const Field<Record, std::optional<Edtf>>& of)
    {
        bindTyped(of, newDateField(QLatin1String(of.column)), plainDate, typedDate);
    }

    template <typename Word>
    requires std::is_enum_v<Word>
    void add(const Field<Record, Word>& of)
    {
        auto* field = termField<Word>(of);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->showValue(int(one.*of.member)); },
            [=](Record& one) { one.*of.member = Word(field->box().currentData().toInt()); });
    }

    template <typename Word>
    requires std::is_enum_v<Word>
    void add(const Field<Record, std::optional<Word>>& of)
    {
        auto* field = termField<Word>(of);
        field->box().insertItem(0, RecordForm::tr("not given"), ChoiceField::none);
        bind(
            labelOf(of), field,
            [=](const Snapshot&, const Record& one) {
                field->showValue(one.*of.member ? std::optional(int(*(one.*of.member))) : std::nullopt);
            },
            [=](Record& one) {
                const int chosen = field->box().currentData().toInt();
                one.*of.member = chosen == ChoiceField::none ? std::nullopt : std::optional(Word(chosen));
            });
    }

    /// A reference to a record of another table, or of the same: never to itself.
    template <typename Tag>
    void add(const Field<Record, std::optional<Id<Tag>>>& of)
    {
        auto* field = named(new RecordPicker(kindOfId<Id<Tag>>(), &m_form), of);
        changed(field, &RecordPicker::edited);
        bind(
            labelOf(of), field,
            [=](const Snapshot& now, const Record& one) {
                field->setSnapshot(now, AnyId(one.id));
                field->setCurrent(one.*of.member ? std::optional<AnyId>(*(one.*of.member)) : std::nullopt);
            },
            [=](Record& one) {
                const std::optional<AnyId> chosen = field->current();
                one.*of.member = chosen ? std::optional(std::get<Id<Tag>>(*chosen)) : std::nullopt;
            },
            [=] { return field->problem(); });
    }

    /// Other names in a language.
    template <typename Alias>
    requires requires(Alias alias) { alias.name; }
    void add(const Children<Record, Alias>& of)
    {
        using AliasId = decltype(Alias::id);
        auto* field = new AliasEditor(&m_form);
        changed(field, &AliasEditor::edited);
        bind(
            labelOf(of), field,
            [=](const Snapshot&, const Record& one) {
                std::vector<AliasLine> lines;
                for (const Alias& alias : one.*of.member)
                    lines.push_back({alias.id.value(), alias.name, alias.language});
                field->setLines(lines);
            },
            [=, ids = &m_form.ids()](Record& one) {
                (one.*of.member).clear();
                for (const AliasLine& line : field->lines())
                    (one.*of.member)
                        .push_back({line.id ? AliasId(*line.id) : ids->next<AliasId>(), line.name, line.language});
            });
    }

    /// Tells the form when @p signal of @p field says that the user changed it.
    template <typename Widget, typename Signal>
    void changed(Widget* field, Signal signal)
    {
        QObject::connect(field, signal, &m_form, &RecordForm::markEdited);
    }

    /// What a field is called in the interface's language.
    [[nodiscard]] static QString labelOf(const auto& field) { return translated({"Fields", field.label}); }

    [[nodiscard]] RecordForm& form() const { return m_form; }

private:
    void addNote(const Field<Record, QString>& of)
    {
        auto* field = new LongTextField(QLatin1String(of.column), &m_form);
        changed(field, &LongTextField::edited);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->setValue(one.*of.member); },
            [=](Record& one) { one.*of.member = field->edit().toPlainText().trimmed(); });
    }

    /// A field whose words are read: @p write gives those of a value, @p read the value of words that are right.
    template <typename Value, typename Write, typename Read>
    void bindTyped(const Field<Record, Value>& of, TextField* field, Write write, Read read)
    {
        changed(field, &TextField::edited);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->setValue(write(one.*of.member)); },
            [=](Record& one) { one.*of.member = read(field->edit().text()); }, [=] { return field->problem(); });
    }

    void addColour(const Field<Record, QString>& of)
    {
        auto* field = named(new ColourField(&m_form), of);
        changed(field, &ColourField::edited);
        bind(
            labelOf(of), field, [=](const Snapshot&, const Record& one) { field->setValue(one.*of.member); },
            [=](Record& one) { one.*of.member = field->value(); });
    }

    void addLanguage(const Field<Record, QString>& of)
    {
        auto* field = named(new QComboBox(&m_form), of);
        ignoreWheelUnlessFocused(field);
        field->addItem(RecordForm::tr("not known"), QString());
        field->addItem(RecordForm::tr("Arabic"), QStringLiteral("ar"));
        field->addItem(RecordForm::tr("English"), QStringLiteral("en"));
        changed(field, &QComboBox::activated);
        bind(
            labelOf(of), field,
            [=](const Snapshot&, const Record& one) {
                if (field->findData(one.*of.member) < 0)
                    field->addItem(one.*of.member, one.*of.member);
                field->setCurrentIndex(field->findData(one.*of.member));
            },
            [=](Record& one) { one.*of.member = field->currentData().toString(); });
    }

    template <typename Word>
    ChoiceField* termField(const auto& of)
    {
        auto* field = new ChoiceField(QLatin1String(of.column), &m_form);
        field->addTerms<Word>();
        changed(field, &ChoiceField::committed);
        return field;
    }

    /// Fields are named as their columns are.
    template <typename Widget>
    static Widget* named(Widget* field, const auto& of)
    {
        field->setObjectName(QLatin1String(of.column));
        return field;
    }

    RecordForm& m_form;
};

} // namespace tasrih
