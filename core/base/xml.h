// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// An element of an XML document with its text; comments and processing instructions are left out.
struct XmlElement {
    std::string name;
    std::string text; ///< of the element itself, entities resolved, white space trimmed
    std::vector<XmlElement> children;
    std::string tag{}; ///< what stands behind the name in its tag, as it is: the attributes

    /// The value of an attribute, entities resolved; empty where there is none.
    [[nodiscard]] std::string attribute(std::string_view wanted) const;

    /// The first child of this name; an empty element where there is none.
    [[nodiscard]] const XmlElement& child(std::string_view wanted) const;
};

/// Reads what machines write: elements, character data, CDATA, the five named entities and character references. No DTD, at
/// most 100 levels. Malformed, with the line, for anything else; nothing outside is ever fetched.
Result<XmlElement> parseXml(std::string_view text);

} // namespace deadair
