// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/evidence_view.h"
#include "analysis/diagnosis/hypothesis.h"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// A cause on the scales. Weights are decibans, 10·log10 of the likelihood ratio of an observation under this cause
/// against its absence (I. J. Good, "Probability and the Weighing of Evidence"): 10 is ten times likelier, 30 settles
/// it.
class Assessment
{
public:
    /// `prior` is the weight before any evidence; 0 is even odds against "something not in the catalogue".
    Assessment(std::string cause, Side side, double prior) : m_weight(prior)
    {
        m_hypothesis.cause = std::move(cause);
        m_hypothesis.where.side = side;
    }

    /// Adds an observation: a positive weight speaks for the cause, a negative one against it.
    Assessment& weigh(double decibans, const std::vector<std::string>& evidence = {})
    {
        m_weight += decibans;
        auto& list = decibans >= 0 ? m_hypothesis.evidence_for : m_hypothesis.evidence_against;
        for (const auto& id : evidence)
            if (std::ranges::find(list, id) == list.end())
                list.push_back(id);
        return *this;
    }
    template <class T> Assessment& weigh(double decibans, const Item<T>& item)
    {
        return item ? weigh(decibans, {*item.id}) : weigh(decibans);
    }
    Assessment& word(std::string name, std::string value)
    {
        if (!value.empty())
            m_hypothesis.words[std::move(name)] = std::move(value);
        return *this;
    }

    [[nodiscard]] Place& where() { return m_hypothesis.where; }
    [[nodiscard]] double weight() const { return m_weight; }
    [[nodiscard]] const Hypothesis& hypothesis() const { return m_hypothesis; }

private:
    Hypothesis m_hypothesis;
    double m_weight;
};

inline constexpr double fault_weight = 10; ///< from here on an assessment is a fault and not a mere possibility

/// References to its elements stay valid while it grows.
using Causes = std::deque<Assessment>;

struct Situation;

// One function per place of the catalogue; each adds the causes that the situation leaves possible.
void assessClient(const Situation& situation, Causes& causes);
void assessProxy(const Situation& situation, Causes& causes);
void assessName(const Situation& situation, Causes& causes);
void assessPath(const Situation& situation, Causes& causes);
void assessSilence(const Situation& situation, Causes& causes);
void assessServer(const Situation& situation, Causes& causes);
void assessService(const Situation& situation, Causes& causes);
/// What an established connection never lets out of this machine.
void assessUnsent(const Situation& situation, Causes& causes);
void assessServersSide(const Situation& situation, Causes& causes);
/// Last: packets are weighed into what the others found possible.
void assessCapture(const Situation& situation, Causes& causes);

} // namespace deadair
