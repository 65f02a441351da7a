// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_row.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTextEdit;

namespace tasrih {

/// The start of one file's text, the encoding it is read in and the direction it is shown in, and where the proposals
/// come from.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);

    /// Shows what is known of @p row; its text comes by setText().
    void setRow(const ImportRow& row);
    void setText(const QString& text);
    void clear();

Q_SIGNALS:
    /// The user wants the file read in another encoding: IANA name, or empty to find out.
    void encodingChosen(const QString& name);

private:
    void fillEncodings(const ImportRow& row);
    void applyDirection();

    QComboBox* m_encoding;
    QComboBox* m_direction;
    QTextEdit* m_text;
    QLabel* m_outcome;
    QLabel* m_reasons;
};

} // namespace tasrih
