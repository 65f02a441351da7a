// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_driver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace tasrih {

namespace {
constexpr int patience = 20000; ///< ms
}

void WindowDriver::inGui(const std::function<void()>& work)
{
    // No exception may cross the event loop: it is carried over to the driver's thread.
    std::exception_ptr thrown;
    const auto guarded = [&] {
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
    };
    QMetaObject::invokeMethod(qApp, guarded, Qt::BlockingQueuedConnection);
    if (thrown)
        std::rethrow_exception(thrown);
}

void WindowDriver::waitUntil(const char* what, const std::function<bool()>& holds)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        bool held = false;
        inGui([&] { held = holds(); });
        if (held)
            return;
        if (deadline.hasExpired())
            throw std::runtime_error(std::string("waited in vain for: ") + what);
        QThread::msleep(50);
    }
}

QWidget* WindowDriver::find(const QString& name)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void WindowDriver::click(const QString& name) const
{
    waitUntil(qPrintable(name), [&] { return find(name) && find(name)->isEnabled(); });
    settle();
    QPoint centre;
    inGui([&] {
        const QWidget* widget = find(name);
        centre = widget->mapToGlobal(widget->rect().center());
    });
    clickAt(centre);
}

void WindowDriver::clickAt(QPoint global) const
{
    m_display.send({QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y()),
                    QStringLiteral("click"), QStringLiteral("1")});
    settle();
}

void WindowDriver::drag(QPoint from, QPoint to) const
{
    const QPoint middle = (from + to) / 2;
    const auto at = [](QPoint point) {
        return QStringList{QStringLiteral("mousemove"), QStringLiteral("--sync"), QString::number(point.x()),
                           QString::number(point.y())};
    };
    m_display.send(at(from) + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")} + at(middle) + at(to) +
                   QStringList{QStringLiteral("mouseup"), QStringLiteral("1")});
    settle();
}

void WindowDriver::key(const char* name) const
{
    m_display.send({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), QLatin1String(name)});
    settle();
}

void WindowDriver::type(const QString& text) const
{
    m_display.send(
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), QStringLiteral("--"), text});
    settle();
}

void WindowDriver::settle()
{
    QThread::msleep(200);
    inGui([] {});
}

} // namespace tasrih
