// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QAbstractButton>

#include <vector>

namespace tasrih {

/// Something taken into a list, with a × ; a click (or Space, Delete) asks to take it out.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param kind what it is, in secondary ink; may be empty.
    /// @param mark colour of a side, drawn as a square before the words; invalid for none.
    Chip(const QString& kind, const QString& value, const QColor& mark, QWidget* parent = nullptr);

    /// Several marks, of the sides of a joint saying.
    void setMarks(std::vector<QColor> marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int kindWidth(const QFontMetrics& metrics) const;
    [[nodiscard]] int marksWidth() const;

    QString m_kind;
    QString m_value;
    std::vector<QColor> m_marks;
};

} // namespace tasrih
