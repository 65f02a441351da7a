// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtWidgets/QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char** argv)
{
    tasrih::registerResources();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
