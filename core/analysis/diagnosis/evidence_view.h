// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace deadair
{

/// A fact of one kind with the id of the evidence that it stands in. Both borrowed from the evidence viewed.
template <class T> struct Item {
    const T* fact = nullptr;
    const std::string* id = nullptr;

    explicit operator bool() const { return fact != nullptr; }
    const T* operator->() const { return fact; }
    const T& operator*() const { return *fact; }
};

/// All facts of kind T, in the order in which they were measured.
template <class T> std::vector<Item<T>> allOf(std::span<const Evidence> evidence)
{
    std::vector<Item<T>> found;
    for (const auto& piece : evidence)
        if (const auto* fact = std::get_if<T>(&piece.fact))
            found.push_back({fact, &piece.id});
    return found;
}

/// The first fact of kind T that satisfies `wanted`, or an empty item.
template <class T, class Predicate = bool (*)(const T&)>
Item<T> firstOf(
    std::span<const Evidence> evidence, Predicate wanted = [](const T&) { return true; })
{
    for (const auto& piece : evidence)
        if (const auto* fact = std::get_if<T>(&piece.fact); fact && std::invoke(wanted, *fact))
            return {fact, &piece.id};
    return {};
}

/// The last one: of measurements that were repeated, the freshest.
template <class T, class Predicate = bool (*)(const T&)>
Item<T> lastOf(
    std::span<const Evidence> evidence, Predicate wanted = [](const T&) { return true; })
{
    for (auto piece = evidence.rbegin(); piece != evidence.rend(); ++piece)
        if (const auto* fact = std::get_if<T>(&piece->fact); fact && std::invoke(wanted, *fact))
            return {fact, &piece->id};
    return {};
}

} // namespace deadair
