// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/windows/wide_text.h"
#include "platform/windows/winsock.h"

#include <memory>

// clang-format off
#define interface struct // which winsock.h takes away, and these need
#include <ole2.h>
#include <netfw.h>
#include <netlistmgr.h>
#include <shellapi.h>
#undef interface
// clang-format on

namespace deadair::platform
{

/// COM in this thread, while it lives.
class ComThread
{
public:
    ComThread() : m_started(SUCCEEDED(::CoInitializeEx(nullptr, COINIT_MULTITHREADED))) {}
    ~ComThread()
    {
        if (m_started) // else somebody else did, in another way, which serves as well
            ::CoUninitialize();
    }
    ComThread(const ComThread&) = delete;
    ComThread& operator=(const ComThread&) = delete;

private:
    bool m_started;
};

struct ComRelease {
    void operator()(IUnknown* object) const { object->Release(); }
};
template <class T> using ComPtr = std::unique_ptr<T, ComRelease>;

/// The object by another of its interfaces; null where it has not got it.
template <class T> ComPtr<T> as(IUnknown& object)
{
    void* found = nullptr;
    return ComPtr<T>(SUCCEEDED(object.QueryInterface(__uuidof(T), &found)) ? static_cast<T*>(found) : nullptr);
}

/// What COM hands over as text.
class ComText
{
public:
    ComText() = default;
    ComText(const ComText&) = delete;
    ComText& operator=(const ComText&) = delete;
    ~ComText() { ::SysFreeString(m_text); }
    BSTR* out() { return &m_text; }
    [[nodiscard]] std::string utf8() const { return narrow({m_text, ::SysStringLen(m_text)}); }

private:
    BSTR m_text = nullptr;
};

/// What COM hands over as a value of any type.
class ComValue
{
public:
    ComValue() { ::VariantInit(&m_value); }
    ~ComValue() { ::VariantClear(&m_value); }
    ComValue(const ComValue&) = delete;
    ComValue& operator=(const ComValue&) = delete;
    VARIANT* out() { return &m_value; }
    [[nodiscard]] const VARIANT& get() const { return m_value; }

private:
    VARIANT m_value;
};

} // namespace deadair::platform
