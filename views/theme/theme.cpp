// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/style.h"
#include "views/theme/text_guard.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QPixmapCache>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

namespace tasrih {

namespace {

const Theme*& current()
{
    static const Theme* inForce = &themeOf(Appearance::Light);
    return inForce;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.paper);
    set(QPalette::AlternateBase, theme.tint(theme.text, 3));
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.secondary);
    set(QPalette::Button, theme.window);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.warning);
    set(QPalette::ToolTipBase, theme.paper);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.text);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, theme.paper);
    set(QPalette::Midlight, theme.line);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.line);
    set(QPalette::Shadow, theme.line);
    const QColor faint = theme.tint(theme.text, 45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

} // namespace

const Theme& theme()
{
    return *current();
}

QFont interfaceFont(TextSize size)
{
    QFont font;
    // Arabic letters come from the second family: the first has none.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("sans-serif")});
    const bool larger = size == TextSize::Body && interfaceLanguage() == Language::Arabic;
    font.setPixelSize(int(size) + (larger ? 1 : 0));
    if (size == TextSize::Strong || size == TextSize::Section || size == TextSize::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont readerFont(Language language)
{
    const QString naskh = QStringLiteral("Noto Naskh Arabic");
    const QString serif = QStringLiteral("Noto Serif");
    QFont font;
    if (language == Language::Arabic)
        font.setFamilies({naskh, serif, QStringLiteral("serif")});
    else
        font.setFamilies({serif, naskh, QStringLiteral("serif")});
    font.setPixelSize(language == Language::Arabic ? 20 : 17);
    return font;
}

void applyTheme(QApplication& application, Appearance appearance)
{
    current() = &themeOf(appearance);
    TextGuard::install();
    QPixmapCache::clear();
    const QPalette palette = paletteOf(theme());
    if (!qobject_cast<Style*>(application.style()))
        QApplication::setStyle(new Style);
    QApplication::setPalette(palette);
    QApplication::setFont(interfaceFont());
    // Fonts that the platform gives to classes of widgets would win over the application's.
    for (const char* widget : {"QMenu", "QMenuBar", "QMessageBox", "QLabel", "QTipLabel", "QStatusBar", "QToolButton",
                               "QAbstractItemView", "QHeaderView", "QPushButton", "QTitleBar", "QComboMenuItem"})
        QApplication::setFont(interfaceFont(), widget);
    QToolTip::setPalette(palette);
    QToolTip::setFont(interfaceFont());
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

} // namespace tasrih
