// SPDX-License-Identifier: GPL-3.0-or-later
// Only in builds with the thread sanitizer, in every program. Qt as distributed is built without it and guards its event queue
// with futexes of its own, so the sanitizer does not see that a call which is queued to another thread happens after what was
// done before, and would report every one of them. These stand before Qt's functions of the same name and tell it. Races in what
// is called are still found, which suppressions would hide.

#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace
{

/// A queued call: it happens after it was queued, and whatever destroys it, after it was called.
class OrderedCall final : public QtPrivate::QSlotObjectBase
{
public:
    explicit OrderedCall(QtPrivate::QSlotObjectBase* call) : QSlotObjectBase(&handle), m_call(call) { __tsan_release(this); }

private:
    static void handle(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* const ordered = static_cast<OrderedCall*>(self);
        __tsan_acquire(ordered);
        if (which == Call) {
            ordered->m_call->call(receiver, arguments);
            __tsan_release(ordered);
        } else if (which == Destroy) {
            ordered->m_call->destroyIfLastRef();
            delete ordered;
        }
    }

    QtPrivate::QSlotObjectBase* m_call;
};

/// What the pool runs happens after it was given to it.
class OrderedWork final : public QRunnable
{
public:
    explicit OrderedWork(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* call, Qt::ConnectionType type, void* result)
{
    using Invoke = bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static auto* const qt_invoke = reinterpret_cast<Invoke*>(::dlsym(RTLD_NEXT,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    auto* const ordered = new OrderedCall(call);
    ordered->ref(); // after a blocking call this is the last reference, so the caller goes on after the call
    const bool done = qt_invoke(object, ordered, type, result);
    ordered->destroyIfLastRef();
    return done;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    if (work)
        start(new OrderedWork(std::move(work)), priority);
}
