// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manage/record_kind.h"
#include "views/manage/alias_editor.h"
#include "views/manage/edtf_field.h"
#include "views/manage/record_form.h"
#include "views/manage/record_picker.h"
#include "views/manage/small_fields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace tasrih {

/// Says which field of a form shows which member of a record.
template <typename Record>
class FormBuilder
{
public:
    explicit FormBuilder(RecordForm& form)
        : m_form(form)
    {
    }

    /// Binds a field by how it is filled and read.
    template <typename Field, typename Load, typename Store>
    Field* bind(const QString& label, Field* field, Load load, Store store, std::function<QString()> problem = {})
    {
        m_form.addRow(label, field);
        m_form.addBinding({[load](const Snapshot& now, const AnyRecord& any) { load(now, std::get<Record>(any)); },
                           [store](AnyRecord& any) { store(std::get<Record>(any)); }, std::move(problem)});
        return field;
    }

    void line(const QString& label, const char* name, QString Record::*member)
    {
        auto* field = new QLineEdit(&m_form);
        field->setObjectName(QLatin1String(name));
        changed(field, &QLineEdit::textEdited);
        bind(
            label, field, [=](const Snapshot&, const Record& one) { field->setText(one.*member); },
            [=](Record& one) { one.*member = field->text().trimmed(); });
    }

    void note(const QString& label, QString Record::*member)
    {
        auto* field = new NoteField(&m_form);
        changed(field, &NoteField::edited);
        bind(
            label, field, [=](const Snapshot&, const Record& one) { field->setPlainText(one.*member); },
            [=](Record& one) { one.*member = field->toPlainText().trimmed(); });
    }

    void number(const QString& label, const char* name, int Record::*member)
    {
        auto* field = new OrderField(&m_form);
        field->setObjectName(QLatin1String(name));
        changed(field, &OrderField::valueChanged);
        bind(
            label, field, [=](const Snapshot&, const Record& one) { field->setValue(one.*member); },
            [=](Record& one) { one.*member = field->value(); });
    }

    void degrees(const QString& label, const char* name, std::optional<double> Record::*member, double limit)
    {
        auto* field = new DegreesField(limit, &m_form);
        field->setObjectName(QLatin1String(name));
        changed(field, &QLineEdit::textEdited);
        bind(
            label, field, [=](const Snapshot&, const Record& one) { field->setValue(one.*member); },
            [=](Record& one) { one.*member = field->value(); }, [=] { return field->problem(); });
    }

    void date(const QString& label, const char* name, std::optional<Edtf> Record::*member)
    {
        auto* field = new EdtfField(&m_form);
        field->setObjectName(QLatin1String(name));
        changed(field, &EdtfField::edited);
        bind(
            label, field, [=](const Snapshot&, const Record& one) { field->setValue(one.*member); },
            [=](Record& one) { one.*member = field->value(); }, [=] { return field->problem(); });
    }

    template <typename Enum>
    void term(const QString& label, const char* name, Enum Record::*member)
    {
        auto* field = termField<Enum>(name);
        bind(
            label, field,
            [=](const Snapshot&, const Record& one) { field->setCurrentIndex(field->findData(int(one.*member))); },
            [=](Record& one) { one.*member = Enum(field->currentData().toInt()); });
    }

    template <typename Enum>
    void optionalTerm(const QString& label, const char* name, std::optional<Enum> Record::*member)
    {
        constexpr int none = -1;
        auto* field = termField<Enum>(name);
        field->insertItem(0, RecordForm::tr("not given"), none);
        bind(
            label, field,
            [=](const Snapshot&, const Record& one) {
                const int wanted = one.*member ? int(*(one.*member)) : none;
                field->setCurrentIndex(field->findData(wanted));
            },
            [=](Record& one) {
                const int chosen = field->currentData().toInt();
                one.*member = chosen == none ? std::nullopt : std::optional(Enum(chosen));
            });
    }

    /// A reference to a record of another table, or of the same: never to itself.
    template <typename Key>
    void reference(const QString& label, const char* name, std::optional<Key> Record::*member, RecordKind kind)
    {
        auto* field = new RecordPicker(kind, &m_form);
        field->setObjectName(QLatin1String(name));
        changed(field, &RecordPicker::edited);
        bind(
            label, field,
            [=](const Snapshot& now, const Record& one) {
                field->setSnapshot(now, AnyId(one.id));
                field->setCurrent(one.*member ? std::optional<AnyId>(*(one.*member)) : std::nullopt);
            },
            [=](Record& one) {
                const std::optional<AnyId> chosen = field->current();
                one.*member = chosen ? std::optional(std::get<Key>(*chosen)) : std::nullopt;
            });
    }

    template <typename Alias>
    void aliases(const QString& label, std::vector<Alias> Record::*member)
    {
        using AliasId = decltype(Alias::id);
        auto* field = new AliasEditor(&m_form);
        changed(field, &AliasEditor::edited);
        bind(
            label, field,
            [=](const Snapshot&, const Record& one) {
                std::vector<AliasLine> lines;
                for (const Alias& alias : one.*member)
                    lines.push_back({alias.id.value(), alias.name, alias.language});
                field->setLines(lines);
            },
            [=, this_ids = &m_form.ids()](Record& one) {
                (one.*member).clear();
                for (const AliasLine& line : field->lines())
                    (one.*member)
                        .push_back({line.id ? AliasId(*line.id) : this_ids->next<AliasId>(), line.name, line.language});
            });
    }

    /// A record has a name in one language at least.
    void needsName(QString Record::*arabic, QString Record::*english)
    {
        m_form.addCheck([=](const Snapshot&, const AnyRecord& any) {
            const Record& one = std::get<Record>(any);
            return (one.*arabic).isEmpty() && (one.*english).isEmpty()
                       ? RecordForm::tr("Give it a name, in Arabic or in English.")
                       : QString();
        });
    }

    /// Tells the form when @p signal of @p field says that the user changed it.
    template <typename Field, typename Signal>
    void changed(Field* field, Signal signal)
    {
        QObject::connect(field, signal, &m_form, &RecordForm::markEdited);
    }

    [[nodiscard]] RecordForm& form() const { return m_form; }

private:
    template <typename Enum>
    QComboBox* termField(const char* name)
    {
        auto* field = new TermField(&m_form);
        field->setObjectName(QLatin1String(name));
        for (const Term<Enum>& term : terms<Enum>())
            field->addItem(textOf(term.value), int(term.value));
        changed(field, &QComboBox::activated);
        return field;
    }

    RecordForm& m_form;
};

} // namespace tasrih
