// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tasrih {

/// A button of the rail: an icon over a small label, with a bar in the accent colour on the leading edge when checked.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Face
    {
        IconAndLabel,
        IconOnly
    };

    RailButton(const QString& iconName, const QString& label, QWidget* parent = nullptr);

    void setFace(Face face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Face m_face = Face::IconAndLabel;
};

} // namespace tasrih
