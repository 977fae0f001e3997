// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace deadair::ui
{

/// Runs `work` in the thread pool and hands its value to `then` in the thread of `context`; drops it when the context
/// is gone by then. `work` must not touch what the window owns.
template <class Work, class Then> void inBackground(QObject* context, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto value = work();
            // The pool's thread may not look at the guard; the main thread, which deletes contexts, does.
            QMetaObject::invokeMethod(
                qApp,
                [guard, value = std::move(value), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace deadair::ui
