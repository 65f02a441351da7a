// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace tasrih {

/// Holds what stands at a side of the page. As an overlay it draws a line towards the page it lies on.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Role
    {
        Beside,
        Overlay
    };

    explicit SidePanel(QWidget* content, QWidget* parent = nullptr);

    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_role = Role::Beside;
};

} // namespace tasrih
