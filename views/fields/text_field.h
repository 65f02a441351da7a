// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/field.h"

#include <functional>

class QLineEdit;
class QTextEdit;

namespace tasrih {

/// What a field makes of what was typed.
struct Reading
{
    QString readback; ///< What it means, in words; may be empty.
    QString problem;  ///< What is wrong; empty where it can be saved.
};

/// A field with words that are typed and sent to be saved as a whole. What could not be saved stays until it is, or
/// until it is typed back to what is stored.
class TypedField : public InspectorField
{
    Q_OBJECT

public:
    using InspectorField::InspectorField;

    /// Shows the stored value; what is being typed, or could not be saved, stays.
    void showValue(const QString& text);
    /// Shows another record's value, whatever was typed.
    void setValue(const QString& text);

    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QString unsaved() const override;
    void restore(const QString& unsaved) override;
    void finish() override;
    [[nodiscard]] QString sent() const override { return m_shown; }
    void saveFailed(const QString& problem) override;

Q_SIGNALS:
    void committed(const QString& text);
    /// Somebody types.
    void edited();

protected:
    /// The words in the editor, as they are.
    [[nodiscard]] virtual QString words() const = 0;
    virtual void setWords(const QString& words) = 0;
    /// Reads what is typed; setProblem() where it can't be saved.
    virtual void check() {}
    /// Sends what was typed, if it can be read.
    void send();

private:
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool hasKeys() const;

    QString m_shown;          ///< Stored, or on its way.
    QString m_untouched;      ///< The same as the editor has it where nobody types.
    bool m_hasFailed = false; ///< What was sent is not stored.
};

/// One line of text. Enter and leaving it save, if what was typed can be read.
class TextField : public TypedField
{
    Q_OBJECT

public:
    using Reader = std::function<Reading(const QString&)>;

    /// @param name the editor's object name.
    /// @param reader checks while typing; none takes every text.
    explicit TextField(const QString& name, Reader reader = {}, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

protected:
    [[nodiscard]] QString words() const override;
    void setWords(const QString& words) override;
    void check() override;

private:
    QLineEdit* m_edit = nullptr;
    Reader m_reader;
};

/// Several lines of text, as high as it needs. Leaving it saves, Ctrl+Enter too.
class LongTextField : public TypedField
{
    Q_OBJECT

public:
    explicit LongTextField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QTextEdit& edit() const { return *m_edit; }

protected:
    [[nodiscard]] QString words() const override;
    void setWords(const QString& words) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    QTextEdit* m_edit = nullptr;
};

} // namespace tasrih
