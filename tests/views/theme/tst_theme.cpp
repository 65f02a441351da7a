// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace tasrih;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

/// Contrast ratio of WCAG 2.1, from 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
        QTest::newRow("high contrast") << Appearance::HighContrast;
    }

    void textIsReadable()
    {
        QFETCH(Appearance, appearance);
        const Theme& t = themeOf(appearance);
        for (const QColor& ink : {t.text, t.secondary, t.accent, t.warning}) {
            for (const QColor& ground : {t.paper, t.window, t.selection}) {
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(
                             QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
            }
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        for (const Term<Position>& position : terms<Position>()) {
            const QColor cell = t.tint(t.stance(position.value), appearance == Appearance::Light ? 12 : 18);
            QVERIFY(contrast(t.text, cell) >= 4.5);
            QVERIFY(contrast(t.stance(position.value), t.paper) >= 3);
        }
    }

    void sidesHaveTheColoursOfTheDesign()
    {
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("federal")), QColor(0x00, 0x79, 0x5A));
        QCOMPARE(themeOf(Appearance::Dark).side(QStringLiteral("us")), QColor(0x5A, 0x9B, 0xF2));
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("#102030")), QColor(0x10, 0x20, 0x30));
        const QColor neutral(0x5F, 0x6B, 0x76);
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("no such side")), neutral);
        QCOMPARE(themeOf(Appearance::Light).side(static_cast<const Side*>(nullptr)), neutral);
    }

    void applyingChangesPaletteAndFont()
    {
        applyTheme(*qApp, Appearance::Dark);
        QCOMPARE(theme().appearance, Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme().paper);
        QCOMPARE(QApplication::font().pixelSize(), 13);
        setInterfaceLanguage(Language::Arabic);
        QCOMPARE(interfaceFont().pixelSize(), 14);
        QCOMPARE(interfaceFont(TextSize::Meta).pixelSize(), 11);
        setInterfaceLanguage(Language::English);
        applyTheme(*qApp, Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    }

    void iconsTakeTheInkOfTheTheme()
    {
        const QIcon icon = themedIcon(QStringLiteral("document-open"));
        QVERIFY(!icon.isNull());
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyTheme(*qApp, appearance);
            const QImage image = icon.pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            bool inked = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked = inked || image.pixelColor(x, y) == theme().text;
            QVERIFY(inked);
        }
        applyTheme(*qApp, Appearance::Light);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
