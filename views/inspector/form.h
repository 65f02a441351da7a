// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/lens.h"
#include "views/fields/choice_field.h"
#include "views/fields/picker_field.h"
#include "views/fields/readings.h"
#include "views/fields/text_field.h"
#include "views/inspector/edit_scope.h"
#include "views/inspector/name_link.h"
#include "views/inspector/record_picking.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

#include <functional>
#include <vector>

namespace tasrih {

/// A form layout with narrow labels, as all forms of the inspector have it.
[[nodiscard]] QFormLayout* newFormLayout();
/// Adds a labelled row; the label names the field's editor for screen readers too.
void addField(QFormLayout& layout, const QString& label, InspectorField& field);

/// Fields that each show and change one member of a record, or of a part of one. Every committed field is one change.
/// The fields live in the widget of the layout; the form lives as long as they do.
template <typename Part>
class Form
{
public:
    /// @param key tells the part from others of the same statement, e.g. the claim's id.
    Form(EditScope& scope, QFormLayout& layout, Lens<Part> lens, QString key = {})
        : m_scope(scope)
        , m_layout(layout)
        , m_lens(std::move(lens))
        , m_key(std::move(key))
    {
    }

    /// Shows the part as it is now. Returns whether it is still there.
    bool refresh()
    {
        const Part* part = m_lens.find(m_scope.snapshot());
        if (part) {
            for (const auto& show : m_shows)
                show(*part);
        }
        return part != nullptr;
    }

    TextField& text(const QString& label, const QString& name, QString Part::*member)
    {
        return read(
            label, name, {}, [member](const Part& part) { return part.*member; },
            [member](Part& part, const QString& typed) { part.*member = typed; });
    }

    LongTextField& longText(const QString& label, const QString& name, QString Part::*member)
    {
        auto* field = new LongTextField(name);
        place(label, name, *field);
        m_shows.push_back([field, member](const Part& part) { field->showValue(part.*member); });
        QObject::connect(field, &LongTextField::committed, field, [this, field, label, member](const QString& typed) {
            commit(
                label, [member, typed](Part& part) { part.*member = typed; }, field);
        });
        return *field;
    }

    /// A field that reads what is typed. @p show gives the text of the stored value; @p apply stores what was typed,
    /// which @p reader found right.
    TextField& read(const QString& label, const QString& name, TextField::Reader reader,
                    std::function<QString(const Part&)> show, std::function<void(Part&, const QString&)> apply)
    {
        return typed(label, *new TextField(name, std::move(reader)), std::move(show), std::move(apply));
    }

    TextField& date(const QString& label, const QString& name, std::optional<Edtf> Part::*member)
    {
        return typed(
            label, *newDateField(name), [member](const Part& part) { return plainDate(part.*member); },
            [member](Part& part, const QString& typed) { part.*member = typedDate(typed); });
    }

    TextField& number(const QString& label, const QString& name, std::optional<double> Part::*member)
    {
        return read(
            label, name, readingOfNumber, [member](const Part& part) { return plainNumber(part.*member); },
            [member](Part& part, const QString& typed) { part.*member = typedNumber(typed); });
    }

    template <typename Enum>
    ChoiceField& choice(const QString& label, const QString& name, Enum Part::*member)
    {
        auto* field = new ChoiceField(name);
        field->template addTerms<Enum>();
        m_shows.push_back([field, member](const Part& part) { field->showValue(int(part.*member)); });
        QObject::connect(field, &ChoiceField::committed, field, [this, field, label, member](int value) {
            commit(
                label, [member, value](Part& part) { part.*member = Enum(value); }, field);
        });
        place(label, name, *field);
        return *field;
    }

    template <typename Enum>
    ChoiceField& optionalChoice(const QString& label, const QString& name, std::optional<Enum> Part::*member)
    {
        auto* field = new ChoiceField(name);
        field->addChoice(QStringLiteral("–"), ChoiceField::none);
        field->template addTerms<Enum>();
        m_shows.push_back([field, member](const Part& part) {
            field->showValue(part.*member ? std::optional(int(*(part.*member))) : std::nullopt);
        });
        QObject::connect(field, &ChoiceField::committed, field, [this, field, label, member](int value) {
            const std::optional<Enum> chosen =
                value == ChoiceField::none ? std::nullopt : std::optional<Enum>(Enum(value));
            commit(
                label, [member, chosen](Part& part) { part.*member = chosen; }, field);
        });
        place(label, name, *field);
        return *field;
    }

    struct Option
    {
        QString text;
        int value = 0;
    };

    /// One of a few words that are no closed list of the vocabulary.
    ChoiceField& choiceOf(const QString& label, const QString& name, const std::vector<Option>& options,
                          std::function<int(const Part&)> get, std::function<void(Part&, int)> set)
    {
        auto* field = new ChoiceField(name);
        for (const Option& option : options)
            field->addChoice(option.text, option.value);
        m_shows.push_back([field, get](const Part& part) { field->showValue(get(part)); });
        QObject::connect(field, &ChoiceField::committed, field, [this, field, label, set](int value) {
            commit(
                label, [set, value](Part& part) { set(part, value); }, field);
        });
        place(label, name, *field);
        return *field;
    }

    /// A record by name; @p get and @p set reach its id. Clearing the field sets none.
    template <typename Record>
    PickerField& picker(const QString& label, const QString& name,
                        std::function<std::optional<decltype(Record::id)>(const Part&)> get,
                        std::function<void(Part&, std::optional<decltype(Record::id)>)> set)
    {
        using Key = decltype(Record::id);
        EditScope& scope = m_scope;
        auto* field = new PickerField(
            name, [&scope] { return Picking<Record>::choices(scope); }, Picker::Creation::Offered);
        m_shows.push_back([field, get, &scope](const Part& part) {
            const Record* record = scope.snapshot().find(get(part));
            field->showValue(record ? Picking<Record>::label(*record) : QString());
            if constexpr (std::is_constructible_v<DossierSubject, Key>)
                field->showWay(record ? dossierTip(Picking<Record>::label(*record)) : QString());
        });
        if constexpr (std::is_constructible_v<DossierSubject, Key>)
            QObject::connect(field, &PickerField::followed, field, [lens = m_lens, get, &scope] {
                const Part* part = lens.find(scope.snapshot());
                if (const std::optional<Key> id = part ? get(*part) : std::nullopt)
                    scope.context().openDossier(*id);
            });
        const auto choose = [this, field, label, set](std::optional<Key> id) {
            return m_lens.edit([set, id](Part& part) { set(part, id); });
        };
        QObject::connect(&field->picker(), &Picker::picked, field, [this, field, label, choose](qint64 id) {
            m_scope.change(editLabel(label), choose(Key(id)), field);
        });
        QObject::connect(&field->picker(), &Picker::cleared, field, [this, field, label, choose] {
            m_scope.change(editLabel(label), choose(std::nullopt), field);
        });
        QObject::connect(&field->picker(), &Picker::creationWanted, field,
                         [this, field, label, choose](const QString& typed) {
                             const Record record = Picking<Record>::create(m_scope.ids(), typed);
                             m_scope.change(editLabel(label), withNew(record, choose(record.id)), field);
                         });
        place(label, name, *field);
        return *field;
    }

    template <typename Record>
    PickerField& picker(const QString& label, const QString& name, std::optional<decltype(Record::id)> Part::*member)
    {
        using Key = decltype(Record::id);
        return picker<Record>(
            label, name, [member](const Part& part) { return part.*member; },
            [member](Part& part, std::optional<Key> id) { part.*member = id; });
    }

private:
    TextField& typed(const QString& label, TextField& field, std::function<QString(const Part&)> show,
                     std::function<void(Part&, const QString&)> apply)
    {
        m_shows.push_back([&field, show](const Part& part) { field.showValue(show(part)); });
        QObject::connect(&field, &TextField::committed, &field, [this, &field, label, apply](const QString& words) {
            commit(
                label, [apply, words](Part& part) { apply(part, words); }, &field);
        });
        place(label, field.editorName(), field);
        return field;
    }

    void place(const QString& label, const QString& name, InspectorField& field)
    {
        addField(m_layout, label, field);
        if (!m_scope.canEdit())
            field.lock();
        m_scope.add(m_key + name, field);
    }

    void commit(const QString& label, typename Lens<Part>::Mutation mutate, InspectorField* field)
    {
        m_scope.change(editLabel(label), m_lens.edit(std::move(mutate)), field);
    }

    EditScope& m_scope;
    QFormLayout& m_layout;
    Lens<Part> m_lens;
    QString m_key;
    std::vector<std::function<void(const Part&)>> m_shows;
};

} // namespace tasrih
