// SPDX-License-Identifier: GPL-3.0-or-later
// One program a subject, under libFuzzer: ./dev fuzz [SECONDS]
#include "resources/resources.h"
#include "tests/fuzz/subjects.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    tasrih::registerResources();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    tasrih::fuzz::TASRIH_FUZZ_SUBJECT(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
