// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "models/timeline/row_layout.h"

#include <QtWidgets/QTabWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace tasrih {

/// All that can be said of a print, in three sheets: the page, what is on it, what it says of itself.
class PrintForm : public QTabWidget
{
    Q_OBJECT

public:
    explicit PrintForm(QWidget* parent = nullptr);

    void fillIn(const PrintOptions& options);
    /// @p start with what the form says.
    [[nodiscard]] PrintOptions read(PrintOptions start) const;
    /// Shows what an empty title stands for, and the rows there are to choose from.
    void showContent(const QString& title, const TimelineContent& content);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QLineEdit* addLine(QFormLayout& form, const char* name, const QString& label);
    [[nodiscard]] QComboBox* addChoice(QFormLayout& form, const char* name, const QString& label,
                                       const QStringList& texts);
    [[nodiscard]] QCheckBox* addCheck(QFormLayout& form, const char* name, const QString& text);
    void addRange(QFormLayout& form);
    void enable();
    [[nodiscard]] std::set<RowSubject> chosenRows() const;

    QComboBox* m_language = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_orientation = nullptr;
    QDoubleSpinBox* m_margin = nullptr;
    QComboBox* m_fit = nullptr;
    QSpinBox* m_across = nullptr;
    QSpinBox* m_down = nullptr;
    QCheckBox* m_grey = nullptr;
    QComboBox* m_svgText = nullptr;
    QSpinBox* m_dpi = nullptr;
    QComboBox* m_rows = nullptr;
    QComboBox* m_sort = nullptr;
    QCheckBox* m_inherited = nullptr;
    QCheckBox* m_featured = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_figures = nullptr;
    QCheckBox* m_hasFrom = nullptr;
    QCheckBox* m_hasTo = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QTreeWidget* m_only = nullptr;
    std::vector<RowSubject> m_subjects; ///< Of the rows that can be chosen, in their order.
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QLineEdit* m_classification = nullptr;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_distribution = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_hasCutOff = nullptr;
    QDateEdit* m_cutOff = nullptr;
    bool m_isFilling = false;
};

} // namespace tasrih
